package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Random;

/** Values of a type: the extremes half of the time. */
final class Operands {
    private static final List<Double> REALS = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            2.0,
            -3.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            1e300,
            1e-310,
            0x1p1023,
            0x1.8p52,
            (double) Float.MAX_VALUE,
            1e10,
            -2147483648.5);

    private static final List<Long> WHOLES = List.of(
            0L,
            1L,
            -1L,
            2L,
            3L,
            -7L,
            31L,
            32L,
            63L,
            64L,
            127L,
            128L,
            65535L,
            65536L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            (1L << 53) + 1,
            (1L << 24) + 1);

    private final Random random;

    Operands(long seed) {
        random = new Random(seed);
    }

    Object of(Type type) {
        return switch ((Type.Scalar) type) {
            case BOOL -> random.nextBoolean();
            case BYTE -> (byte) whole();
            case SHORT -> (short) whole();
            case CHAR -> (char) whole();
            case INT -> (int) whole();
            case LONG -> whole();
            case FLOAT -> (float) real();
            case REAL -> real();
        };
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private double real() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextGaussian();
            case 1 -> Double.longBitsToDouble(random.nextLong());
            default -> oneOf(REALS);
        };
    }

    private long whole() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(20) - 10;
            case 1 -> random.nextLong();
            default -> oneOf(WHOLES);
        };
    }
}
