import static java.lang.Math.sin;

import java.util.Arrays;

class Evaluation {
  static final double SCALE = 2.5;
  static final int SIZE = 3;
  static final float HALF = 0.5f;
  private static final String NAME = "evaluation";
  static int counter;

  static double cube(double x) {
    double t = x * x;
    return x * t;
  }

  static double promotions(int i, long l, float f, double d) {
    return i + l * f - d / i + i / 2 + (i % 3) * 0.5 + l % 7 + f % 2;
  }

  static long wholeNumbers(int i, long l) {
    int shifted = i << 3 >> 1 >>> 2;
    long wide = l << i ^ l >>> 3 & ~l | i;
    return shifted + wide - (i & 7) * (l | 3);
  }

  static int division(int i, int k) {
    return i / k + i % k;
  }

  static double characters(char c, byte b, short s) {
    char next = (char) (c + 1);
    next++;
    b += 3;
    b *= 2;
    s -= c;
    byte narrow = (byte) (s * 3);
    return next * 1.5 + b + s + narrow + (c > 'k' ? 'x' : c) + -c + ~b;
  }

  static int compoundNarrowing(int i, byte b, char c, long l, float f, double d) {
    i += 0.5 + d;
    b += 200;
    c *= 1.5;
    l -= d;
    f += d;
    i -= l;
    i *= f;
    i /= 3.7;
    b <<= 2;
    b >>>= 1;
    c ^= 5;
    l %= 11;
    return i + b + c + (int) l + (int) f;
  }

  static double increments(double d, float f, char c, short s, long l) {
    double a = d++ + ++d - d-- * --d;
    float g = f++ * ++f;
    c++;
    ++s;
    short old = s--;
    l--;
    return a + g + c + s + old + l + d + f;
  }

  static double elementSteps(double[] a, int[] k, byte[] b, int i) {
    a[i]++;
    --a[i];
    k[i++] += 2;
    double old = a[--i]++;
    int before = k[i]--;
    b[i] += 100;
    byte after = ++b[i];
    return old + before + after + a[i];
  }

  static double horror(double[] a, int i, double x, double y) {
    a[i++] += x = y;
    a[i] = i = 0;
    return a[i] + x + i;
  }

  static double chained(double[] a, double x) {
    double p, q;
    p = q = a[0] = x + 1;
    int i = 0;
    int k = i++ + i++ * i-- - --i;
    return p + q + k + (x = 3) * x;
  }

  static int indexBeforeValue(int[] a, int i) {
    a[i] = a[i = 0] + (i = 2) * i;
    return a[0] + i;
  }

  static double compoundKeepsOldValue(double[] a) {
    a[0] += a[0] = 5;
    a[1] -= (a[1] = 2) * 3;
    double x = 1;
    x += x++ + ++x;
    return a[0] + a[1] + x;
  }

  static int leftBeforeFailure(int[] a, int i) {
    return a[0]++ + a[i] / a[1];
  }

  static double sideEffectsInLogic(double x, double y, int i) {
    boolean both = x > 0 && (y = x * 2) > 3;
    boolean any = y < 1 || ++i > 2 || i++ < 0;
    boolean eager = x > 1 & (x += 1) > 2 | i-- > 0 ^ both;
    return (both ? 1 : 0) + (any ? 2 : 0) + (eager ? 4 : 0) + x * y + i;
  }

  static double ternaries(double x, int i, long l) {
    double a = x > 0 ? x : i;
    double b = i > 0 ? (x = 2) : i < -1 ? l : x++;
    int c = i == 0 ? 'a' : (short) 3;
    return a + b + c + x + (i > 1 ? i : 0.5f);
  }

  static double unary(double x, int i, boolean b) {
    return -x + +i - -i + ~i + (!b ? -0.0 : +x) - -(-x);
  }

  static boolean comparisons(double x, double y, int i, char c) {
    return x < y == i <= 3 && c >= 'c' | x != y | x == y == (i != 2);
  }

  static double constants(double x) {
    return x * SCALE + SIZE / 2 + Math.PI - Math.E + Integer.MAX_VALUE + Double.MIN_VALUE + HALF + 0x1.8p1 + 1_000L
        + 'a' + 0b101 + 017 + 1e-3f + Long.MIN_VALUE + Double.MAX_VALUE * (x > 0 ? 0 : 1);
  }

  static double special(double x) {
    return x > 1 ? Double.NaN : x < -1 ? Double.NEGATIVE_INFINITY : -0.0 * x;
  }

  static double mathematics(double x, float f, int i, long l) {
    return Math.sin(x) + StrictMath.cos(x) * Math.abs(i) + Math.max(f, i) + Math.min(l, i) + Math.pow(x, i) + Math.abs(x)
        + Math.round(x) + Math.round(f) + Math.floorMod(i, 3) + Math.hypot(x, f) + Math.scalb(x, 2) + Math.signum(f)
        + sin(x) + Double.max(x, f) + Double.sum(x, i) + Math.fma(x, x, f);
  }

  static int exact(int i, int k) {
    return Math.addExact(i, k) * Math.floorDiv(i, k) + Math.toIntExact((long) i * k);
  }

  static long casts(double x, float f, long l, int i) {
    return (int) x + (long) f + (byte) l + (char) i + (short) x + (int) (float) x + (long) (double) l + (byte) x;
  }

  static float floats(float f, double d, int i) {
    float g = f * i + (float) d;
    g /= 3;
    g = g + 1;
    return -g * HALF;
  }

  static double doubleToLongAndBack(double x) {
    long n = (long) (x * 10);
    return n / 3 + n / 3.0;
  }

  static double locals(double x) {
    double a, b = x, c = b * 2;
    int i, k = 3;
    a = c + k;
    {
      double d = a * b;
      a = d;
    }
    {
      int d = k + 1;
      a += d;
    }
    i = (int) a;
    final double e = a;
    var f = e * 2;
    return f + i;
  }

  static double zeros() {
    double a[] = {1, 2}, s = 0;
    int k = 0;
    s += a[k] + a[k + 1];
    return s;
  }

  static boolean booleans(boolean a, boolean b) {
    a &= b;
    b |= !a;
    a ^= b;
    return a & b | a ^ b || !(a && b);
  }

  static String concatenation(double x, int i, char c, String s, long l, boolean b) {
    String t = "x = " + x + ", i = " + i + c + s + (i + l) + b + null;
    t += i;
    t += c + 1;
    t += 'c' + "d";
    return 1 + 2 + t + 1 + 2 + NAME + 1.5f;
  }

  static String textWithQuotes(double x) {
    return "a \"quoted\"\n\tline \\ " + x + '\'' + "\u00e4 // no comment  two  spaces";
  }

  static double printing(double x) {
    System.out.println("x is " + x);
    System.out.printf("%.3f %s%n", x, NAME);
    System.out.println(x);
    System.out.print('c');
    return x;
  }

  static int sharedCounter(int i) {
    counter = i;
    counter++;
    counter += 2;
    int before = counter--;
    Evaluation.counter *= 2;
    return before + counter;
  }

  static double knownMethods(double x, double y) {
    return (Double.isNaN(x) ? 1 : 0) + (Double.isInfinite(y) ? 2 : 0) + Double.compare(x, y) + (Double.isFinite(x) ? 4 : 0)
        + Integer.parseInt("12") + "abc".length() + Integer.compare(1, 2);
  }

  static int parses(String s) {
    return Integer.parseInt(s) + s.length() + s.charAt(0);
  }

  static Object boxes(int i, Integer k, double x) {
    Integer boxed = i;
    int sum = boxed + k;
    Object o = sum;
    Long wide = (long) i;
    boxed++;
    boxed += 2;
    return o instanceof Integer ? (Object) (boxed + wide + k) : "never";
  }

  static String enums(int i) {
    Thread.State state = i > 0 ? Thread.State.NEW : Thread.State.BLOCKED;
    return state.name() + state.ordinal() + (state == Thread.State.NEW) + (state != null);
  }

  static String objects(int i, String s) {
    StringBuilder b = new StringBuilder();
    b.append(i).append(s);
    Object o = b;
    if (o instanceof StringBuilder sb && sb.length() > 2) {
      sb.append("long");
    }
    if (!(o instanceof CharSequence cs)) {
      return "none";
    }
    return cs.toString() + (o instanceof String) + ((CharSequence) o).length();
  }

  static String lambdas(int n, String s) {
    java.util.function.IntFunction<String> f = k -> s + (k * n) /* a comment */ + Evaluation.SIZE;
    java.util.List<String> list = new java.util.ArrayList<>(Arrays.asList("b", "a"));
    list.sort(java.util.Comparator.comparing(t -> t + n, (p, q) -> {
      // this comment must not swallow the rest
      int c = p.compareTo(q);
      return c;
    }));
    java.util.function.Supplier<StringBuilder> made = StringBuilder::new;
    return f.apply(2) + list + made.get().append(n) + f.apply(n);
  }

  static double evaluationOrderOfCalls(double[] a, int i) {
    return first(a[i++], i, a[i] = 3, i--) + a[i];
  }

  private static double first(double x, int i, double y, int k) {
    return x + 10 * i + 100 * y + 1000 * k;
  }
}
