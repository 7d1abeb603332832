package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Identifiers. */
final class Names {
    private Names() {}

    /** The same, or something close to it that Java admits as the name of a variable. */
    static String identifier(String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints().forEach(c -> {
            boolean fits = name.length() == 0 ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
            name.appendCodePoint(fits ? c : '_');
        });
        boolean isReserved = !SourceVersion.isName(name, SourceVersion.latest())
                || name.toString().equals("_");
        return isReserved ? name + "_" : name.toString();
    }

    /** {@code v2}, {@code v3}; {@code x1_2} where a digit would look like part of the name. */
    static String numbered(String name, int number) {
        boolean endsInDigit = Character.isDigit(name.charAt(name.length() - 1));
        return endsInDigit ? name + "_" + number : name + number;
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What a variable of this type may be called. */
    static String variableFor(Type type) {
        return identifier(decapitalized(simpleName(((Type.Opaque) type).java())));
    }

    private static String simpleName(JavaText text) {
        JavaText.Part part = text.parts().get(0);
        if (part instanceof ClassRef ref) {
            List<String> names = ref.simpleNames();
            return names.get(names.size() - 1);
        }
        return ((Code) part).text();
    }
}
