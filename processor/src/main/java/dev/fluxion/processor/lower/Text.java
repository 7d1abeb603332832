package dev.fluxion.processor.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Java that is copied through, in the making. */
final class Text {
    private final List<Part> parts = new ArrayList<>();
    private final List<Atom> args = new ArrayList<>();

    static Text of(String code) {
        return new Text().code(code);
    }

    /** Whether a reference is null. */
    static Expr.Java isNull(Atom reference) {
        return new Text()
                .hole(reference, Precedence.EQUALITY)
                .code(" == null")
                .expr(Precedence.EQUALITY, Type.BOOL, Effect.PURE);
    }

    Text code(String code) {
        parts.add(new JavaText.Code(code));
        return this;
    }

    Text ref(TypeElement type) {
        parts.add(TypeMap.ref(type));
        return this;
    }

    Text type(TypeMirror type) {
        return text(TypeMap.text(type));
    }

    Text text(JavaText text) {
        parts.addAll(text.parts());
        return this;
    }

    /** {@code <A, B>}, where a call gives type arguments. */
    Text typeArguments(MethodCallExpr call, Body body) {
        String separator = "<";
        for (var argument : call.getTypeArguments().orElseGet(NodeList::new)) {
            code(separator).type(body.attribution.type(argument));
            separator = ", ";
        }
        return separator.equals("<") ? this : code(">");
    }

    /** Another piece behind this one. */
    Text append(Text other) {
        int shift = args.size();
        args.addAll(other.args);
        other.parts.forEach(part -> parts.add(shifted(part, shift)));
        return this;
    }

    private static Part shifted(Part part, int by) {
        if (part instanceof JavaText.Hole hole) {
            return new JavaText.Hole(hole.index() + by, hole.precedence());
        }
        return part instanceof JavaText.Capture capture ? new JavaText.Capture(capture.index() + by) : part;
    }

    List<Atom> args() {
        return List.copyOf(args);
    }

    /** The value of an operand, in a place that asks for this precedence. */
    Text hole(Atom atom, int precedence) {
        parts.add(new JavaText.Hole(index(atom), precedence));
        return this;
    }

    /** The variable that holds the operand, inside a lambda. */
    Text capture(Atom atom) {
        parts.add(new JavaText.Capture(index(atom)));
        return this;
    }

    private int index(Atom atom) {
        args.add(atom);
        return args.size() - 1;
    }

    Expr.Java expr(int precedence, Type type, Effect effect) {
        return new Expr.Java(new JavaText(parts), precedence, args, type, effect);
    }
}
