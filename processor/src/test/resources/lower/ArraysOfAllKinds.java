import java.util.Arrays;
import java.util.Objects;

class ArraysOfAllKinds {
  private static final double[] TABLE = {0.5, 1.5, 2.5};
  static final double[] WEIGHTS = {1, 2, 3};

  static double sum(double[] a) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += a[i];
    }
    return s;
  }

  static double weighted(double[] w, double[][] x, double[] y) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double z = 0;
      double[] row = x[i];
      for (int j = 0; j < row.length; j++) {
        z += w[j] * row[j];
      }
      loss += Math.log1p(Math.exp(-y[i] * z));
    }
    return loss / x.length;
  }

  static double[] copies(double[] a, int n) {
    double[] b = a.clone();
    double[] c = Arrays.copyOf(a, n);
    double[] d = Arrays.copyOfRange(a, 1, n);
    Arrays.fill(b, 0, 1, 7);
    if (c.length > 0) {
      c[0] += b[0];
    }
    System.arraycopy(b, 0, d, 0, Math.min(b.length, d.length));
    Arrays.fill(b, 3);
    return new double[] {Arrays.stream(new int[] {1, 2}).sum(), b.length, c.length, d.length, sum(b), sum(c), sum(d)};
  }

  static int[] wholeArrays(int[] a, long[] l, char[] c, boolean[] b, String[] s, byte[] y) {
    int[] r = new int[6];
    r[0] = a[0];
    l[0] += a[0];
    r[1] = (int) l[0];
    c[0]++;
    r[2] = c[0];
    b[0] = !b[0];
    r[3] = b[0] ? 1 : 0;
    s[0] += "x";
    r[4] = s[0].length() + s.length;
    y[0] -= 200;
    r[5] = y[0];
    return r;
  }

  static float[] floatArrays(float[] f, double d) {
    f[0] += d;
    f[1] += 1;
    f[2] *= d;
    float[][] g = {{1, 2}, f};
    g[0][1] -= f[0];
    return g[(int) Math.abs(d) % 2];
  }

  static double[][] nested(int n, int m) {
    double[][] a = new double[n][m];
    double[][] ragged = new double[n][];
    double[][][] deep = {{{1, 2}, {}}, {{3}}, {}};
    for (int i = 0; i < n; i++) {
      ragged[i] = new double[i];
      for (int j = 0; j < m; j++) a[i][j] = i * 10 + j;
    }
    a[0] = ragged[n - 1];
    if (n > 2) {
      double[] t = a[1];
      a[1] = a[2];
      a[2] = t;
      a[2][0] += deep[0][0][1];
    }
    return a;
  }

  static double swap(double[] a, int steps) {
    double[] u = a.clone();
    double[] v = new double[a.length];
    for (int k = 0; k < steps; k++) {
      for (int i = 1; i < u.length - 1; i++) {
        v[i] = 0.25 * u[i - 1] + 0.5 * u[i] + 0.25 * u[i + 1];
      }
      double[] t = u;
      u = v;
      v = t;
    }
    return u[1] + v[0];
  }

  static double[] aliases(double[] a, double[] b, boolean which) {
    double[] c = which ? a : b;
    c[0] = 5;
    double[] d = c;
    d[0] += a[0];
    return c == a ? a : null;
  }

  static double nulls(double[][] a) {
    double s = 0;
    for (double[] row : a) {
      s += row == null ? -1 : row.length;
    }
    double[] none = null;
    return s + (none == null ? 1 : 2);
  }

  static double enhanced(double[] a, int[] k) {
    double s = 0;
    for (double x : a) s += x * x;
    for (int i : k) {
      if (i < 0) continue;
      s -= i;
    }
    for (double x : k) {
      x++;
      s += x;
    }
    for (var x : a) {
      if (x > 1.5) break;
      s *= 2;
    }
    return s;
  }

  static double enhancedOverReassigned(double[] a) {
    double s = 0;
    for (double x : a) {
      a = new double[0];
      s += x + a.length;
    }
    return s;
  }

  static int iterables(java.util.List<Integer> list) {
    int s = 0;
    for (int i : list) {
      if (i == 2) continue;
      if (i > 4) break;
      s += i;
    }
    for (Integer i : list) s += i;
    for (var i : list) s += i;
    for (Object o : list) s += o.hashCode();
    return s;
  }

  static int iterableArgument(int n) {
    return iterables(java.util.List.of(1, n, 3, 4, 5));
  }

  static double tables(int i) {
    double[] local = TABLE;
    return TABLE[i] * WEIGHTS[i] + local.length + TABLE[0];
  }

  static double required(double[] a, double x) {
    Objects.requireNonNull(a);
    double[] b = Objects.requireNonNull(a, "a is missing");
    return b.length + x;
  }

  static String texts(double[] a, double[][] b) {
    return Arrays.toString(a) + Arrays.deepToString(b) + Arrays.equals(a, b[0]);
  }

  static double negative(int n) {
    double[] a = new double[n];
    return a.length;
  }

  static double orderOfFailures(double[] a, double[] b, int i) {
    a[i] = b[i] / (i / i);
    return a[i];
  }

  static double compoundOrder(double[] a, int i) {
    if (i + 1 >= a.length) return -1;
    a[i] += a[i + 1] * a[0];
    a[i] -= a[i];
    a[i + 1] -= Math.sin(a[0]);
    return a[i];
  }

  static double length(double[][] a) {
    int n = a.length, m = a[0].length;
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) s += a[i][j] * n;
    }
    return s + m;
  }

  static double rowsReplaced(double[][] a) {
    double s = 0;
    for (int i = 0; i < a[0].length; i++) {
      s += a[0][i];
      if (i == 0) a[0] = new double[] {1, 2, 3, 4};
    }
    return s;
  }

  static double passedOn(double[] a, double x) {
    double[] b = scaled(a, x);
    shift(a, 1);
    shift(b, -x);
    return sum(a) + sum(b) + total(1, 2, x) + total() + total(a);
  }

  private static double[] scaled(double[] a, double x) {
    double[] b = new double[a.length];
    for (int i = a.length - 1; i >= 0; i--) b[i] = a[i] * x;
    return b;
  }

  private static void shift(double[] a, double by) {
    if (a.length == 0) return;
    for (int i = 0; i < a.length; i++) a[i] += by;
  }

  static double total(double... values) {
    double s = 0;
    for (double v : values) s += v;
    return s;
  }
}
