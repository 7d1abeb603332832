package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What emit must know of an operation, read off the Java that it is written as. */
final class Operators {
    private static final Set<String> COMPOUND = Set.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>");
    private static final Map<String, String> OPPOSITES =
            Map.of("<", ">=", ">=", "<", ">", "<=", "<=", ">", "==", "!=", "!=", "==");
    private static final Set<String> NOT_OVERLOADED = Set.of(
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "exp",
            "log",
            "log10",
            "sqrt",
            "cbrt",
            "IEEEremainder",
            "ceil",
            "floor",
            "rint",
            "pow",
            "sinh",
            "cosh",
            "tanh",
            "hypot",
            "expm1",
            "log1p");

    private Operators() {}

    /** The sign of a binary operator, or "" if it is none. */
    static String infix(Expr.Apply e) {
        List<Part> parts = e.op().java().parts();
        boolean isInfix = parts.size() == 3 && parts.get(0) instanceof Hole && parts.get(2) instanceof Hole;
        return isInfix && parts.get(1) instanceof Code code ? code.text().strip() : "";
    }

    /** The sign of an operator before its operand, or "" if it is none. */
    static String prefix(Expr.Apply e) {
        List<Part> parts = e.op().java().parts();
        boolean isPrefix = parts.size() == 2 && parts.get(1) instanceof Hole;
        return isPrefix && parts.get(0) instanceof Code code ? code.text().strip() : "";
    }

    static boolean hasCompoundForm(String infix) {
        return COMPOUND.contains(infix);
    }

    static boolean isShift(String infix) {
        return infix.startsWith("<<") || infix.startsWith(">>");
    }

    /** The comparison that is true where this one is false; "" if there is none, as for {@code <} on NaN. */
    static String opposite(Expr.Apply e) {
        String sign = infix(e);
        boolean isExact = sign.equals("==")
                || sign.equals("!=")
                || e.args().stream().noneMatch(a -> a.type().isReal());
        return isExact ? OPPOSITES.getOrDefault(sign, "") : "";
    }

    static boolean isCast(Expr.Apply e) {
        return prefix(e).startsWith("(");
    }

    /** Whether Java makes the conversion by itself where it is needed. */
    static boolean isWidening(Expr.Apply e) {
        return isCast(e)
                && e.args().get(0).type() instanceof Scalar from
                && e.type() instanceof Scalar to
                && isWider(from, to);
    }

    private static boolean isWider(Scalar from, Scalar to) {
        if (from == Scalar.BOOL || to == Scalar.BOOL || to == Scalar.CHAR) {
            return false;
        }
        return from == Scalar.CHAR ? to.compareTo(Scalar.INT) >= 0 : from.compareTo(to) < 0;
    }

    /** Whether arithmetic makes it an {@code int} in any case. */
    static boolean isPromotedToInt(Type type) {
        return Types.isNarrow(type);
    }

    /** Whether all parameters are {@code double}, and no other method has that name. */
    static boolean takesDoubles(Expr.Apply e) {
        JavaText java = e.op().java();
        return java.parts().size() > 2
                && java.parts().get(0) instanceof ClassRef type
                && type.packageName().equals("java.lang")
                && java.parts().get(1) instanceof Code code
                && NOT_OVERLOADED.contains(code.text().replace(".", "").replace("(", ""));
    }
}
