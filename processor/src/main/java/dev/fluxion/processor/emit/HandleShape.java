package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;

/** Fields that cannot be named, and are assigned through a handle. */
final class HandleShape {
    private HandleShape() {}

    static Optional<JavaTree> of(Stmt.Store s, ExpressionShape shape) {
        return write(s.array(), s.index()).map(w -> run(w, shape.atom(s.array()), shape.assigned(s.value())));
    }

    static Optional<JavaTree> of(Stmt.Accumulate s, ExpressionShape shape) {
        return write(s.array(), s.index()).map(w -> {
            Expression old = shape.element(s.array(), s.index());
            JavaText sum = Template.fill(
                    JavaText.of(
                            new JavaText.Hole(0, Precedence.ADDITIVE),
                            new JavaText.Code(" + "),
                            new JavaText.Hole(1, Precedence.MULTIPLICATIVE)),
                    List.of(old, shape.atom(s.value())));
            return run(w, shape.atom(s.array()), new Expression(sum, Precedence.ADDITIVE));
        });
    }

    private static Optional<JavaText> write(Atom memory, Atom index) {
        if (!(memory.type() instanceof Type.Struct object)) {
            return Optional.empty();
        }
        Layout.Field field = object.layout().field(Structs.name(index));
        return field.write().filter(w -> !w.handles().isEmpty());
    }

    private static JavaTree run(JavaText write, Expression object, Expression value) {
        return new JavaTree.Run(new Expression(Template.fill(write, List.of(object, value)), Precedence.PRIMARY));
    }
}
