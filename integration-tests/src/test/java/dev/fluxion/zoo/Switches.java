package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;

/** All forms of switch. */
final class Switches {
    private Switches() {}

    enum Shape {
        LINEAR,
        SQUARE,
        ROOT,
        SINE
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double byEnum(Shape shape, double x) {
        switch (shape) {
            case LINEAR:
                return x;
            case SQUARE:
                return x * x;
            case ROOT:
                if (x < 0) break;
                return Math.sqrt(x);
            default:
                throw new IllegalArgumentException("no shape " + shape);
        }
        return -x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double arrows(String name, double x, double y) {
        double z = 1;
        switch (name) {
            case "sum" -> z = x + y;
            case "product", "times" -> {
                double t = x * y;
                z += t * t;
            }
            default -> {
                if (name.isEmpty()) throw new IllegalStateException("no name");
                z = Math.pow(x, y);
            }
        }
        return z * x;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double expression(char operator, double x, double y) {
        double z = switch (operator) {
            case '+' -> x + y;
            case '-' -> x - y;
            case '*' -> {
                double t = x;
                for (int i = 0; i < 2; i++) t *= y;
                yield t;
            }
            case '/' -> {
                if (y == 0) throw new ArithmeticException("by zero");
                yield x / y;
            }
            default -> 0;
        };
        return z * z;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double oldYield(int kind, double x) {
        return x
                * switch (kind) {
                    case 1:
                    case 2:
                        yield Math.sin(x);
                    case 3:
                        x += 1;
                    default:
                        yield x * x;
                };
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double enumExpression(Shape shape, double x) {
        return 2
                * switch (shape) {
                    case LINEAR -> x;
                    case SQUARE -> x * x;
                    case ROOT -> Math.sqrt(x);
                    case SINE -> Math.sin(x);
                };
    }
}
