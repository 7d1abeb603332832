package dev.fluxion.processor.ir;

/** The value of one expression, given an {@link Interpreter} that knows the variables. */
record Evaluator(Interpreter in) implements Expr.Visitor<Object> {

    @Override
    public Object apply(Expr.Apply e) {
        Object value = JavaTexts.evaluate(e.op().java(), in.eval(e.args()));
        Memory.check(e.type(), value);
        return value;
    }

    @Override
    public Object same(Expr.Same e) {
        return in.eval(e.value());
    }

    @Override
    public Object load(Expr.Load e) {
        return in.get(e.array(), e.index());
    }

    @Override
    public Object length(Expr.Length e) {
        return java.lang.reflect.Array.getLength(in.eval(e.array()));
    }

    @Override
    public Object newArray(Expr.NewArray e) {
        int[] lengths = e.lengths().stream().mapToInt(in::whole).toArray();
        return Memory.allocate(e.type(), lengths);
    }

    @Override
    public Object zerosLike(Expr.ZerosLike e) {
        return Memory.zerosLike(e.type(), in.eval(e.array()));
    }

    @Override
    public Object copy(Expr.Copy e) {
        Object array = in.eval(e.array());
        int length = java.lang.reflect.Array.getLength(array);
        return switch (e.form()) {
            case CLONE -> Memory.copyOfRange(array, 0, length);
            case DEEP -> Memory.deepCopy(array);
            case COPY_OF -> Memory.copyOfRange(array, 0, in.whole(e.bounds().get(0)));
            case COPY_OF_RANGE ->
                Memory.copyOfRange(
                        array, in.whole(e.bounds().get(0)), in.whole(e.bounds().get(1)));
        };
    }

    @Override
    public Object newTape(Expr.NewTape e) {
        return new Interpreter.Tape();
    }

    @Override
    public Object pop(Expr.Pop e) {
        Interpreter.Tape tape = (Interpreter.Tape) in.eval(e.tape());
        if (tape.values.isEmpty()) {
            throw new Interpreter.Stuck("pops from an empty tape " + e.tape());
        }
        return tape.values.remove(tape.values.size() - 1);
    }

    @Override
    public Object pack(Expr.Pack e) {
        return new Interpreter.Trace(e.type().name(), in.eval(e.fields()));
    }

    @Override
    public Object newObject(Expr.New e) {
        return new Instance(e.type().layout(), in.eval(e.fields()));
    }

    @Override
    public Object cast(Expr.Cast e) {
        return in.eval(e.object());
    }

    @Override
    public Object java(Expr.Java e) {
        return in.java(e);
    }
}
