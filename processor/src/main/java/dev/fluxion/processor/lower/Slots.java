package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The slots of one method. The user's are found by their declaration, so that scopes need no thought. */
final class Slots {
    static final Type THROWABLE =
            new Type.Opaque(JavaText.of(new JavaText.ClassRef("java.lang", List.of("Throwable"))));

    private final IdentityHashMap<Node, Slot> locals = new IdentityHashMap<>();
    private int count;

    /** What the method returns, once it does. */
    final Slot value;

    /** The exception on its way, where the exit code says so. */
    final Slot pending = fresh("pending", THROWABLE);

    Slots(Type result) {
        value = fresh("value", result);
    }

    Slot fresh(String name, Type type) {
        return new Slot(count++, name, type, false);
    }

    Slot declare(Node declaration, String name, Type type, boolean constant) {
        Slot slot = new Slot(count++, name, type, constant);
        locals.put(declaration, slot);
        return slot;
    }

    /** The variable lives in a slot that there is already. */
    void bind(Node declaration, Slot slot) {
        locals.put(declaration, slot);
    }

    Optional<Slot> of(Node declaration) {
        return Optional.ofNullable(locals.get(declaration));
    }
}
