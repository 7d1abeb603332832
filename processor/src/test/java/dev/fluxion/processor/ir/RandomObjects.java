package dev.fluxion.processor.ir;

import static dev.fluxion.processor.ir.RandomPrograms.LENGTH;
import static dev.fluxion.processor.ir.RandomPrograms.REALS;
import static dev.fluxion.processor.ir.RandomPrograms.USER;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random statements that make and use objects: points, which never change, and cells, which do. */
public final class RandomObjects {
    private static final Type STRING = new Type.Opaque(JavaText.of("String"));
    public static final Type.Struct POINT = new Type.Struct(declare("Point")
            .define(List.of(field("x", Type.REAL, true), field("k", Type.INT, true), field("y", Type.REAL, true))));
    public static final Type.Struct CELL = new Type.Struct(declare("Cell")
            .define(List.of(
                    field("v", Type.REAL, false),
                    field("n", Type.INT, false),
                    field("name", STRING, false),
                    field("origin", POINT, true),
                    field("at", POINT, false),
                    field("row", REALS, false),
                    field("scale", Type.REAL, true))));
    public static final Type.Array CELLS = new Type.Array(CELL);
    static final List<Type> TYPES = List.of(POINT, CELL, CELLS);

    private final RandomStatements in;
    private final RandomScope scope;
    private final Random random;

    RandomObjects(RandomStatements in) {
        this.in = in;
        this.scope = in.scope;
        this.random = in.random;
    }

    private static Layout declare(String name) {
        return Layout.declare(name, JavaText.of(name), JavaText.of(name + "_Tangent"));
    }

    private static Layout.Field field(String name, Type type, boolean isFinal) {
        JavaText.Hole object = new JavaText.Hole(0, Precedence.PRIMARY);
        JavaText.Hole value = new JavaText.Hole(1, Precedence.ASSIGNMENT);
        JavaText write = JavaText.of(object, new JavaText.Code("." + name + " = "), value);
        return new Layout.Field(
                name,
                type,
                isFinal,
                false,
                JavaText.of(object, new JavaText.Code("." + name)),
                isFinal ? Optional.empty() : Optional.of(write));
    }

    /** Makes what there is none of yet. */
    void provide() {
        if (!scope.has(POINT)) {
            point();
        }
        if (!scope.has(CELL)) {
            cell();
        }
        if (!scope.has(CELLS)) {
            cells();
        }
    }

    void one() {
        switch (random.nextInt(17)) {
            case 0, 1 -> point();
            case 2 -> cell();
            case 3 -> cells();
            case 4, 5 -> load(POINT, "x", "y", "k");
            case 6, 7 -> load(CELL, "v", "scale", "n");
            case 8 -> load(CELL, "at", "origin", "row");
            case 9 -> in.let("cell", new Expr.Load(scope.pick(CELLS), in.index()));
            case 10, 11 -> store("v", in.value());
            case 12 -> in.add(new Stmt.Accumulate(scope.pick(CELL), Atom.field("v"), in.value(), USER));
            case 13 -> store("n", in.index());
            case 14 -> store("at", scope.pick(POINT));
            case 15 -> store("row", scope.pick(REALS));
            default -> exchange();
        }
    }

    private Var make(String name, Type.Struct type, Atom... fields) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(new JavaText.Code("new " + type.text() + "(")));
        for (int i = 0; i < fields.length; i++) {
            parts.add(new JavaText.Code(i == 0 ? "" : ", "));
            parts.add(new JavaText.Hole(i, Precedence.ASSIGNMENT));
        }
        parts.add(new JavaText.Code(")"));
        List<Atom> held = List.of(fields);
        return in.let(name, new Expr.New(type, new JavaText(parts), held, held, Effect.ALLOCATES));
    }

    private void point() {
        make("point", POINT, in.value(), in.index(), in.value());
    }

    private void cell() {
        Atom name = new Atom.Const("name", STRING);
        Atom at = scope.pick(POINT);
        make("cell", CELL, in.value(), in.index(), name, scope.pick(POINT), at, scope.pick(REALS), in.value());
    }

    private void cells() {
        Var made = in.let("cells", new Expr.NewArray(CELLS, List.of(Atom.whole(LENGTH))));
        in.add(new Stmt.Fill(made, Atom.whole(0), Atom.whole(LENGTH), scope.pick(CELL), USER));
        in.add(new Stmt.Store(made, in.index(), scope.pick(CELL), USER));
    }

    private void load(Type.Struct type, String... fields) {
        in.let("held", new Expr.Load(scope.pick(type), Atom.field(fields[random.nextInt(fields.length)])));
    }

    private void store(String field, Atom value) {
        in.add(new Stmt.Store(scope.pick(CELL), Atom.field(field), value, USER));
    }

    private void exchange() {
        Atom cells = scope.pick(CELLS);
        switch (random.nextInt(4)) {
            case 0 -> in.let("copy", new Expr.Copy(Expr.Copy.Form.CLONE, cells, List.of()));
            case 1 -> in.add(new Stmt.Fill(cells, Atom.whole(1), Atom.whole(3), scope.pick(CELL), USER));
            case 2 -> {
                Atom from = Atom.whole(random.nextInt(3));
                in.add(new Stmt.Move(
                        cells, from, scope.pick(CELLS), Atom.whole(random.nextInt(3)), Atom.whole(2), USER));
            }
            default -> in.add(new Stmt.Store(cells, in.index(), scope.pick(CELL), USER));
        }
    }
}
