package dev.fluxion.check;

final class Model_Nested_Grad {
    private Model_Nested_Grad() {}

    record CubeGrad(double value, double dx) {}

    static CubeGrad cubeGrad(double x) {
        return new CubeGrad(x * x * x, 3 * x * x);
    }
}
