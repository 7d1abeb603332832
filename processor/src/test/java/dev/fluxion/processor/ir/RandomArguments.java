package dev.fluxion.processor.ir;

import java.util.Arrays;
import java.util.Random;

/** Values for the parameters of {@link RandomPrograms}, and for those that their derivatives have. */
public final class RandomArguments {
    private static final int N = RandomPrograms.LENGTH;

    private RandomArguments() {}

    public static Object of(Type type, Random random) {
        if (type.equals(RandomPrograms.WHOLES)) {
            return random.ints(N, 0, N).toArray();
        }
        if (type.equals(RandomPrograms.FLOATS)) {
            return new float[] {0.5f, random.nextFloat(), -0.7f, random.nextFloat(), 0.1f};
        }
        if (type.equals(RandomPrograms.REALS)) {
            return random.doubles(N, -1, 1).toArray();
        }
        if (type instanceof Type.Array array) {
            Object[] rows = (Object[]) Memory.allocate(array, N);
            Arrays.setAll(rows, i -> of(array.element(), random));
            return rows;
        }
        return type instanceof Type.Struct struct ? object(struct.layout(), random) : scalar(type, random);
    }

    private static Instance object(Layout layout, Random random) {
        return new Instance(layout, Lists.map(layout.fields(), (Layout.Field f) -> of(f.type(), random)));
    }

    private static Object scalar(Type type, Random random) {
        if (type instanceof Type.Opaque) {
            return "name";
        }
        return type == Type.REAL
                ? (Object) random.nextDouble(-1, 1)
                : type == Type.FLOAT ? (Object) random.nextFloat() : (Object) random.nextInt(N);
    }
}
