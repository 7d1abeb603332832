package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import java.util.ArrayList;
import java.util.List;

/** A Java expression without holes, and how tightly it binds. */
record Expression(JavaText text, int precedence) {

    static Expression primary(String code) {
        return new Expression(JavaText.of(code), Precedence.PRIMARY);
    }

    static Expression of(int precedence, Part... parts) {
        return new Expression(JavaText.of(parts), precedence);
    }

    /** As an operand that must bind at least this tightly. */
    JavaText at(int least) {
        return precedence < least ? new JavaText(wrap("(", ")").parts()) : text;
    }

    /** {@code receiver.member}, where the member is anything that may follow a dot. */
    Expression dot(String member) {
        return new Expression(append(at(Precedence.PRIMARY), "." + member), Precedence.PRIMARY);
    }

    Expression call(String method, List<Expression> args) {
        List<Part> parts = new ArrayList<>(at(Precedence.PRIMARY).parts());
        parts.add(new Code("." + method));
        parts.addAll(arguments(args));
        return new Expression(new JavaText(parts), Precedence.PRIMARY);
    }

    static Expression call(JavaText function, List<Expression> args) {
        return new Expression(new JavaText(Lists.plus(function.parts(), arguments(args))), Precedence.PRIMARY);
    }

    static Expression call(ClassRef type, String method, List<Expression> args) {
        return call(JavaText.of(type, new Code("." + method)), args);
    }

    /** {@code left operator right}. */
    static Expression infix(Expression left, String operator, Expression right, int precedence) {
        List<Part> parts = new ArrayList<>(left.at(precedence).parts());
        parts.add(new Code(" " + operator + " "));
        parts.addAll(right.at(precedence + 1).parts());
        return new Expression(new JavaText(parts), precedence);
    }

    boolean startsWith(char sign) {
        return startsWith(text, sign);
    }

    static boolean startsWith(JavaText text, char sign) {
        return !text.parts().isEmpty()
                && text.parts().get(0) instanceof Code code
                && code.text().indexOf(sign) == 0;
    }

    private JavaText wrap(String before, String after) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Code(before));
        parts.addAll(text.parts());
        parts.add(new Code(after));
        return new JavaText(parts);
    }

    private static JavaText append(JavaText text, String code) {
        return new JavaText(Lists.plus(text.parts(), new Code(code)));
    }

    private static List<Part> arguments(List<Expression> args) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            parts.add(new Code(i == 0 ? "(" : ", "));
            parts.addAll(args.get(i).text().parts());
        }
        parts.add(new Code(args.isEmpty() ? "()" : ")"));
        return parts;
    }
}
