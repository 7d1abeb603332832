package dev.fluxion.processor.ir;

import java.util.List;

/** The right-hand side of a {@link Stmt.Let}: one operation on atoms. */
public sealed interface Expr {

    List<Atom> operands();

    /** The same operation on other operands. */
    Expr with(List<Atom> operands);

    Type type();

    Effect effect();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind, so that the compiler finds omissions. */
    interface Visitor<R> {
        R apply(Apply e);

        R same(Same e);

        R load(Load e);

        R length(Length e);

        R newArray(NewArray e);

        R zerosLike(ZerosLike e);

        R copy(Copy e);

        R newTape(NewTape e);

        R pop(Pop e);

        R pack(Pack e);

        R newObject(New e);

        R cast(Cast e);

        R java(Java e);
    }

    /** An operation of the table. */
    record Apply(Op op, List<Atom> args, Type type) implements Expr {
        public Apply {
            args = List.copyOf(args);
        }

        @Override
        public List<Atom> operands() {
            return args;
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Apply(op, operands, type);
        }

        @Override
        public Effect effect() {
            return op.effect(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apply(this);
        }
    }

    /** The atom itself. */
    record Same(Atom value) implements Expr {
        @Override
        public List<Atom> operands() {
            return List.of(value);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Same(operands.get(0));
        }

        @Override
        public Type type() {
            return value.type();
        }

        @Override
        public Effect effect() {
            return Effect.PURE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /** {@code array[index]}, or {@code object.field}. */
    record Load(Atom array, Atom index) implements Expr {
        @Override
        public List<Atom> operands() {
            return List.of(array, index);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Load(operands.get(0), operands.get(1));
        }

        @Override
        public Type type() {
            return array.type().at(index);
        }

        /** Whether it is a field that keeps what the constructor gave it. */
        public boolean isConstant() {
            return array.type() instanceof Type.Struct struct
                    && struct.layout().field(Structs.name(index)).isFinal();
        }

        @Override
        public Effect effect() {
            return isConstant() ? Effect.FAILS : Effect.READS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.load(this);
        }
    }

    /** {@code array.length}. */
    record Length(Atom array) implements Expr {
        @Override
        public List<Atom> operands() {
            return List.of(array);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Length(operands.get(0));
        }

        @Override
        public Type type() {
            return Type.INT;
        }

        @Override
        public Effect effect() {
            return Effect.FAILS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.length(this);
        }
    }

    /** {@code new T[a][b][]}: as many dimensions allocated as there are lengths. */
    record NewArray(Type.Array type, List<Atom> lengths) implements Expr {
        public NewArray {
            lengths = List.copyOf(lengths);
        }

        @Override
        public List<Atom> operands() {
            return lengths;
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new NewArray(type, operands);
        }

        @Override
        public Effect effect() {
            return Effect.ALLOCATES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newArray(this);
        }
    }

    /**
     * New memory of the derivative's type in the shape of {@code array}, rows and fields included, all zero; null for null. What
     * is reached twice through objects is made once.
     */
    record ZerosLike(Atom array) implements Expr {
        /** Whether the shape depends on what is in it: references to rows, or to objects. */
        public boolean looksInto() {
            return !(array.type() instanceof Type.Array rows) || rows.element().isContainer();
        }

        @Override
        public List<Atom> operands() {
            return List.of(array);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new ZerosLike(operands.get(0));
        }

        @Override
        public Type type() {
            return array.type().derivative();
        }

        @Override
        public Effect effect() {
            return Effect.ALLOCATES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.zerosLike(this);
        }
    }

    /**
     * A copy of an array. {@code CLONE} (no bounds), {@code DEEP} (no bounds; rows too), {@code COPY_OF} (one: the length) and
     * {@code COPY_OF_RANGE} (two: from, to), the last two padded with zeros as {@link java.util.Arrays} does.
     */
    record Copy(Form form, Atom array, List<Atom> bounds) implements Expr {
        public enum Form {
            CLONE,
            DEEP,
            COPY_OF,
            COPY_OF_RANGE
        }

        public Copy {
            bounds = List.copyOf(bounds);
        }

        /** Whether it leads to the same rows, or objects, as the original. */
        public boolean sharesRows() {
            boolean hasRows = type() instanceof Type.Array a && a.element() instanceof Type.Array;
            return Structs.holdsObjects(type()) || (form != Form.DEEP && hasRows);
        }

        @Override
        public List<Atom> operands() {
            return Lists.plus(List.of(array), bounds);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Copy(form, operands.get(0), operands.subList(1, operands.size()));
        }

        @Override
        public Type type() {
            return array.type();
        }

        @Override
        public Effect effect() {
            return Effect.READS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.copy(this);
        }
    }

    /** An empty tape. */
    record NewTape(Type.Tape type) implements Expr {
        @Override
        public List<Atom> operands() {
            return List.of();
        }

        @Override
        public Expr with(List<Atom> operands) {
            return this;
        }

        @Override
        public Effect effect() {
            return Effect.ALLOCATES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newTape(this);
        }
    }

    /** Takes the value last pushed. */
    record Pop(Atom tape) implements Expr {
        @Override
        public List<Atom> operands() {
            return List.of(tape);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Pop(operands.get(0));
        }

        @Override
        public Type type() {
            return ((Type.Tape) tape.type()).element();
        }

        @Override
        public Effect effect() {
            return Effect.ACTS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pop(this);
        }
    }

    /** A trace that holds these values. */
    record Pack(Type.Trace type, List<Atom> fields) implements Expr {
        public Pack {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Atom> operands() {
            return fields;
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Pack(type, operands);
        }

        @Override
        public Effect effect() {
            return Effect.PURE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pack(this);
        }
    }

    /**
     * A new object. Java makes it by {@code java}; its fields then hold {@code fields}, one for each that its layout knows:
     * what is asked of a field is known without asking the object.
     *
     * @param java a call of a constructor or factory, the holes are {@code args}; a shadow is made of its fields alone
     * @param effect {@link Effect#ALLOCATES}, or {@link Effect#ACTS} if its constructor does anything but fill the fields
     */
    record New(Type.Struct type, JavaText java, List<Atom> args, List<Atom> fields, Effect effect) implements Expr {
        public New {
            args = List.copyOf(args);
            fields = List.copyOf(fields);
        }

        @Override
        public List<Atom> operands() {
            return Lists.plus(args, fields);
        }

        @Override
        public Expr with(List<Atom> operands) {
            List<Atom> others = operands.subList(args.size(), operands.size());
            return new New(type, java, operands.subList(0, args.size()), others, effect);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newObject(this);
        }
    }

    /** The same object, known as one of another class. */
    record Cast(Type.Struct type, Atom object, Kind kind) implements Expr {
        public enum Kind {
            /** To a class above. */
            WIDENS,
            /** To a class below; fails like Java's cast. */
            NARROWS,
            /** It is of this very class, and fails if it is of one below: that might do something else. */
            EXACT
        }

        @Override
        public List<Atom> operands() {
            return List.of(object);
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Cast(type, operands.get(0), kind);
        }

        @Override
        public Effect effect() {
            return Effect.FAILS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** Java that carries no derivative, copied through: strings, fields, calls of anything. {@code effect} says how freely. */
    record Java(JavaText text, int precedence, List<Atom> args, Type type, Effect effect) implements Expr {
        public Java {
            args = List.copyOf(args);
        }

        @Override
        public List<Atom> operands() {
            return args;
        }

        @Override
        public Expr with(List<Atom> operands) {
            return new Java(text, precedence, operands, type, effect);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.java(this);
        }
    }
}
