package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** {@code for (T x : all)}, over arrays and over anything iterable. */
final class Each {
    private static final JavaText.ClassRef ITERATOR = new JavaText.ClassRef("java.util", List.of("Iterator"));

    private final Body body;
    private final While whiles;
    private final Counting counting;

    Each(Body body, While whiles, Counting counting) {
        this.body = body;
        this.whiles = whiles;
        this.counting = counting;
    }

    void write(ForEachStmt s, Code c) {
        Atom all = body.value(s.getIterable(), c);
        if (all.type() instanceof Type.Array) {
            array(s, all, c);
        } else {
            iterable(s, all, c);
        }
    }

    // ---- arrays ----

    private void array(ForEachStmt s, Atom array, Code c) {
        Atom length = c.let("length", new Expr.Length(array), body.at(s.getIterable()));
        Slot index = body.slots.fresh("i", Type.INT);
        if (c.isTried() || Jumps.leave(s, s.getBody())) {
            c.set(index, Atom.whole(0));
            whiles.write(steps(s, array, length, index), c);
        } else {
            Counting.Range range = new Counting.Range(Atom.whole(0), length, 1, false);
            counting.write(range, index, s, List.of(s.getBody()), c, in -> {
                element(s, array, in.get(index), in);
                body.statements.write(s.getBody(), in);
            });
        }
    }

    private While.Loop steps(ForEachStmt s, Atom array, Atom length, Slot index) {
        Origin at = body.at(s);
        While.Test test = new While.Test(
                in -> in.apply("more", Primitives.operator("<", 2), Type.BOOL, at, in.get(index), length), true, s);
        return new While.Loop(s, List.of(s.getBody()), List.of(index), Optional.of(test), in -> {
            Atom i = in.get(index);
            element(s, array, i, in);
            in.set(index, in.apply("i", Primitives.operator("+", 2), Type.INT, at, i, Atom.whole(1)));
            body.statements.write(s.getBody(), in);
        });
    }

    private void element(ForEachStmt s, Atom array, Atom index, Code c) {
        VariableDeclarator v = s.getVariable().getVariable(0);
        declare(s, c.let(v.getNameAsString(), new Expr.Load(array, index), body.at(v)), c);
    }

    private void declare(ForEachStmt s, Atom value, Code c) {
        VariableDeclarator v = s.getVariable().getVariable(0);
        Type type = TypeMap.isVar(v.getType()) ? value.type() : body.type(body.attribution.type(v.getType()));
        Slot slot = body.slots.declare(v, v.getNameAsString(), type, Annotated.isConstant(s.getVariable()));
        Atom element = body.conversions.to(type, value, slot.name(), v, c);
        new Places.Local(slot, body.at(v)).write(element, c);
    }

    // ---- anything iterable ----

    private void iterable(ForEachStmt s, Atom all, Code c) {
        TypeMirror element = element(body.mirror(s.getIterable()));
        Origin at = body.at(s.getIterable());
        List<JavaText.Part> head = List.of(ITERATOR, new JavaText.Code("<? extends "));
        List<JavaText.Part> tail = Lists.plus(TypeMap.text(element).parts(), new JavaText.Code(">"));
        Type iteratorType = new Type.Opaque(new JavaText(Lists.plus(head, tail)));
        Text start = new Text().hole(all, Precedence.PRIMARY).code(".iterator()");
        Atom iterator = c.let("iterator", start.expr(Precedence.PRIMARY, iteratorType, Effect.ACTS), at);
        While.Test test = new While.Test(in -> call(iterator, "hasNext", Type.BOOL, at, in), !c.isTried(), s);
        whiles.write(
                new While.Loop(s, List.of(s.getBody()), List.of(), Optional.of(test), in -> {
                    declare(s, call(iterator, "next", body.type(element), at, in), in);
                    body.statements.write(s.getBody(), in);
                }),
                c);
    }

    private static Atom call(Atom iterator, String method, Type type, Origin at, Code c) {
        Text text = new Text().hole(iterator, Precedence.PRIMARY).code("." + method + "()");
        return c.let(method, text.expr(Precedence.PRIMARY, type, Effect.ACTS), at);
    }

    /** What an iterable gives. */
    private TypeMirror element(TypeMirror iterable) {
        TypeMirror object =
                body.session.elements().getTypeElement("java.lang.Object").asType();
        return asIterable(iterable)
                .flatMap(t -> t.getTypeArguments().stream().findFirst())
                .map(t -> t instanceof WildcardType w
                        ? Optional.ofNullable(w.getExtendsBound()).orElse(object)
                        : t)
                .orElse(object);
    }

    private Optional<DeclaredType> asIterable(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Iterable")) {
            return Optional.of(declared);
        }
        return body.session.types().directSupertypes(type).stream()
                .flatMap(t -> asIterable(t).stream())
                .findFirst();
    }
}
