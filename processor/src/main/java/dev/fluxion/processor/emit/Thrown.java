package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** What may be thrown as it is, and what must get past the compiler. */
final class Thrown {
    private static final ClassRef EXCEPTIONS = new ClassRef("dev.fluxion.runtime", List.of("Exceptions"));

    private Thrown() {}

    static Expression of(Stmt.Throw s, Method method) {
        Expression exception = method.shape().atom(s.exception());
        Type.Opaque type = (Type.Opaque) s.exception().type();
        return isUnchecked(type) || method.declares(type.java())
                ? exception
                : Expression.call(EXCEPTIONS, "rethrow", List.of(exception));
    }

    /** Whether it is a class of the JDK that no method need declare. */
    private static boolean isUnchecked(Type.Opaque type) {
        return type.java().parts().size() == 1
                && type.java().parts().get(0) instanceof ClassRef ref
                && ref.packageName().startsWith("java.")
                && isUnchecked(ref.packageName() + "." + String.join("$", ref.simpleNames()));
    }

    private static boolean isUnchecked(String name) {
        try {
            Class<?> type = Class.forName(name, false, null);
            return RuntimeException.class.isAssignableFrom(type) || Error.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
