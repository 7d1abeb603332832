package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** New arrays and tapes. */
final class Creation {
    private static final ClassRef ARRAYS = new ClassRef("java.util", List.of("Arrays"));
    private static final ClassRef SHADOWS = new ClassRef("dev.fluxion.runtime", List.of("Shadows"));
    private static final ClassRef RECEIVERS = new ClassRef("dev.fluxion.runtime", List.of("Receivers"));
    private static final ClassRef DEEP_ARRAYS = new ClassRef("dev.fluxion.runtime", List.of("DeepArrays"));

    private Creation() {}

    /** {@code new double[n][m][]}. */
    static Expression array(Type.Array type, List<Expression> lengths) {
        List<Part> parts = new ArrayList<>(List.of(new Code("new ")));
        parts.addAll(Types.of(Types.leaf(type)).parts());
        for (Expression length : lengths) {
            parts.add(new Code("["));
            parts.addAll(length.text().parts());
            parts.add(new Code("]"));
        }
        parts.add(new Code("[]".repeat(rank(type) - lengths.size())));
        return new Expression(new JavaText(parts), Precedence.UNARY);
    }

    static Expression zerosLike(Type type, Expression memory) {
        if (Structs.core(type) instanceof Type.Struct s) {
            JavaText method = JavaText.of(s.layout().shadow().name() + ".zerosLike");
            return Expression.call(method, List.of(memory));
        }
        return rank(type) == 1
                ? array((Type.Array) type.derivative(), List.of(memory.dot("length")))
                : zerosLikeOrNull((Type.Array) type, memory);
    }

    /** Likewise of an array of numbers that may be null. */
    static Expression zerosLikeOrNull(Type.Array type, Expression array) {
        boolean isFloat = Types.leaf(type) == Type.FLOAT;
        Expression zeros = Expression.call(SHADOWS, isFloat ? "doubleZerosLike" : "zerosLike", List.of(array));
        return isFloat && rank(type) > 2 ? cast(type.derivative(), zeros) : zeros;
    }

    static Expression copy(Expr.Copy e, List<Expression> operands) {
        return switch (e.form()) {
            case CLONE -> operands.get(0).call("clone", List.of());
            case COPY_OF -> Expression.call(ARRAYS, "copyOf", operands);
            case COPY_OF_RANGE -> Expression.call(ARRAYS, "copyOfRange", operands);
            case DEEP -> Expression.call(DEEP_ARRAYS, "copy", operands);
        };
    }

    static Expression tape(Type.Tape type) {
        boolean isGeneric = !(type.element() instanceof Type.Scalar);
        JavaText name = isGeneric ? JavaText.of(Types.of(type).parts().get(0), new Code("<>")) : Types.of(type);
        return Expression.call(new JavaText(Lists.plus(List.<Part>of(new Code("new ")), name.parts())), List.of());
    }

    static Expression cast(Type type, Expression operand) {
        List<Part> parts = new ArrayList<>(List.of(new Code("(")));
        parts.addAll(Types.of(type).parts());
        parts.add(new Code(") "));
        parts.addAll(operand.at(Precedence.UNARY).parts());
        return new Expression(new JavaText(parts), Precedence.UNARY);
    }

    /** {@code Receivers.exactly(object, Foo.class)}. */
    static Expression exactly(Type.Struct type, Expression object) {
        JavaText name = new JavaText(Lists.plus(Types.of(type).parts(), new Code(".class")));
        return Expression.call(RECEIVERS, "exactly", List.of(object, new Expression(name, Precedence.PRIMARY)));
    }

    private static int rank(Type type) {
        return type instanceof Type.Array array ? 1 + rank(array.element()) : 0;
    }
}
