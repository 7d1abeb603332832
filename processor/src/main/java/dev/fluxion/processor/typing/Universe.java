package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What does not depend on the body that is typed: the classes there are, and what was looked up of them in this round. */
final class Universe {
    final JavaTypes types;
    final Captures captures;
    final Supertypes supertypes;
    final Terms terms;
    final Lubs lubs;
    private final Map<TypeElement, Map<String, List<Element>>> declared = new HashMap<>();
    private final Map<TypeElement, Map<String, Optional<TypeElement>>> classNames = new HashMap<>();

    Universe(Types types, Elements elements) {
        this.types = new JavaTypes(types, elements);
        this.captures = new Captures(this.types);
        this.supertypes = new Supertypes(this.types, captures);
        this.terms = new Terms(this.types, supertypes);
        this.lubs = new Lubs(this.types, supertypes);
    }

    /** The members of that name that a class itself declares. */
    List<Element> declared(TypeElement c, String name) {
        return declared.computeIfAbsent(c, Universe::byName).getOrDefault(name, List.of());
    }

    private static Map<String, List<Element>> byName(TypeElement c) {
        Map<String, List<Element>> names = new HashMap<>();
        for (Element e : c.getEnclosedElements()) {
            names.computeIfAbsent(e.getSimpleName().toString(), n -> new ArrayList<>())
                    .add(e);
        }
        return names;
    }

    /** The classes that simple names mean inside of a class, as far as they were looked up. */
    Map<String, Optional<TypeElement>> classNames(TypeElement owner) {
        return classNames.computeIfAbsent(owner, o -> new HashMap<>());
    }
}
