package dev.fluxion.contract;

import dev.fluxion.Differentiable;

/** Public, with classes of all kinds inside. */
public final class Outer {
    private Outer() {}

    public static final class Inner {
        private Inner() {}

        @Differentiable
        public static double square(double x) {
            return x * x;
        }
    }

    static final class Hidden {
        private Hidden() {}

        public static final class Deep {
            private Deep() {}

            @Differentiable
            public static double half(double x) {
                return x / 2;
            }
        }
    }

    public interface Shape {
        @Differentiable
        static double twice(double x) {
            return 2 * x;
        }
    }

    public enum Unit {
        METRE;

        @Differentiable
        static double inches(double metres) {
            return metres / 0.0254;
        }
    }

    public record Point(double x) {
        @Differentiable
        static double negated(double x) {
            return -x;
        }
    }
}
