package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** What {@link DirectFields} asks of objects. */
final class ObjectFields {
    private ObjectFields() {}

    /** Whether any are made. */
    static boolean any(Block block) {
        return block.stmts().stream()
                .anyMatch(s -> isMade(s) || s.blocks().stream().anyMatch(ObjectFields::any));
    }

    /** Whether derivatives stop at a field: were it a variable, they would pass. */
    static boolean stopsDerivatives(Type type) {
        return fields(type).stream().anyMatch(f -> f.isConstant() && f.type().isDifferentiable());
    }

    /** Whether the statement makes an object, whose fields can as well be variables, and does nothing else. */
    static boolean isMade(Stmt stmt) {
        return stmt instanceof Stmt.Let let
                && let.rhs() instanceof Expr.New made
                && made.effect() == Effect.ALLOCATES
                && made.type().equals(let.v().type())
                && !stopsDerivatives(made.type());
    }

    static List<Layout.Field> fields(Type type) {
        return ((Type.Struct) type).layout().fields();
    }

    /** A variable for each field of the object. */
    static List<Var> variables(Var object) {
        return Lists.map(fields(object.type()), f -> variable(object, f));
    }

    static Var variable(Var object, Layout.Field field) {
        String name =
                Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
        return new Var(object.name() + name, field.type());
    }
}
