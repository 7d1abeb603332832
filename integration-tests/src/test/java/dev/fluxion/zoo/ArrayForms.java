package dev.fluxion.zoo;

import static dev.fluxion.Mode.GRAD;
import static dev.fluxion.Mode.HESSIAN;
import static dev.fluxion.Mode.HVP;
import static dev.fluxion.Mode.JACOBIAN;
import static dev.fluxion.Mode.JVP;

import dev.fluxion.Differentiable;
import java.util.Arrays;

/** Arrays made, copied, aliased and replaced. */
final class ArrayForms {
    private ArrayForms() {}

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double initialisers(double x, double y) {
        double[] a = {x, y, x * y};
        double[][] b = {{x}, a, {1, 2, y}};
        double c[] = new double[] {a[1], b[2][2]}, d = 2;
        a[0] = y * y;
        return b[1][0] * c[1] + b[0][0] * d + b.length * c.length;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double copies(double[] a) {
        double[] longer = Arrays.copyOf(a, a.length + 2);
        double[] part = Arrays.copyOfRange(a, 1, a.length + 1);
        double[] clone = a.clone();
        longer[a.length] = a[0] * a[1];
        a[1] = 7;
        System.arraycopy(longer, 0, longer, 1, a.length + 1);
        System.arraycopy(clone, 1, part, 0, 2);
        Arrays.fill(clone, a[2] * a[0]);
        Arrays.fill(a, 0, 1, part[0]);
        double sum = 0;
        for (int i = 0; i < longer.length; i++) sum += (i + 1) * longer[i] * longer[i];
        return sum + part[0] * part[1] + clone[1] * a[0] + part[part.length - 1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double rows(double[][] a, double x) {
        double[] first = a[0];
        a[0] = a[1];
        a[1] = first;
        first[0] *= x;
        double[] copy = a[0].clone();
        double[][] shallow = a.clone();
        shallow[1] = copy;
        copy[1] = x;
        shallow[0][1] += x * x;
        double sum = 0;
        for (double[] row : a) for (double v : row) sum += v * v;
        return sum + shallow[1][0] * copy[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double cube(int n, double[][][] weights, double x) {
        double[][][] cells = new double[n][2][];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 2; j++) {
                cells[i][j] = new double[i + 1];
                for (int k = 0; k <= i; k++) cells[i][j][k] = x * weights[i][j][k] + k;
            }
        }
        double product = 1;
        for (double[][] plane : cells) for (double[] line : plane) product *= line[line.length - 1];
        return product;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double reallocated(double x, int n) {
        double[] stack = new double[1];
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (size == stack.length) stack = Arrays.copyOf(stack, 2 * size);
            stack[size++] = i == 0 ? x : stack[size - 2] * x + i;
        }
        double sum = 0;
        while (size > 0) sum += stack[--size] / (size + 1);
        return sum;
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double overwritten(double[] a, double x) {
        double[] t = new double[3];
        for (int i = 0; i < a.length; i++) {
            t[i % 3] = a[i] * x;
            t[(i + 1) % 3] += t[i % 3] * t[2];
            a[i] = t[0] + t[1];
        }
        return a[a.length - 1] * t[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double aliasByBranch(double[] a, double[] b, double x) {
        double[] c = x > 1 ? a : b;
        double[] d = c;
        d[0] = x * c[1];
        if (x > 3) d = b;
        d[1] *= x;
        return a[0] * a[1] + b[0] * b[1] + c[0] * d[1];
    }

    @Differentiable(modes = {GRAD, JVP, HVP, HESSIAN, JACOBIAN})
    static double insertionSort(double[] a) {
        for (int i = 1; i < a.length; i++) {
            double key = a[i];
            int j = i - 1;
            while (j >= 0 && a[j] > key) {
                a[j + 1] = a[j];
                j--;
            }
            a[j + 1] = key;
        }
        double weighted = 0;
        for (int i = 0; i < a.length; i++) weighted += (i + 1) * a[i] * a[i];
        return weighted;
    }
}
