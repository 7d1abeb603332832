class Exceptions {
  static double caught(double[] a, int i) {
    double r = 1;
    try {
      r = a[i] * 2;
      r += 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      r = -1;
    }
    return r;
  }

  static double messages(int n, int k) {
    try {
      return n / k;
    } catch (ArithmeticException e) {
      return e.getMessage().length();
    } finally {
      System.out.println("finally " + n);
    }
  }

  static double goesOn(double[] a, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      try {
        s += a[i];
        if (s > 5) throw new IllegalStateException("s = " + s);
        s *= 2;
      } catch (NullPointerException | ArrayIndexOutOfBoundsException e) {
        s += 100;
        if (i > 3) break;
        continue;
      } catch (IllegalStateException e) {
        s -= e.getMessage().length();
      }
      s += 0.5;
    }
    return s;
  }

  static double valuesSeenByHandler(int[] a, int i) {
    int x = 1;
    double y = 2;
    try {
      x = 2;
      y = a[i];
      x = 3;
      y = a[i + 1];
      x = 4;
      a[0] = 7;
      y += a[i + 2];
      x++;
    } catch (RuntimeException e) {
      return x * 1000 + y;
    }
    return x + y;
  }

  static int finallyOverrides(int n) {
    try {
      if (n == 0) throw new RuntimeException("lost");
      if (n == 1) return 1;
      n *= 2;
    } finally {
      n++;
      if (n > 3) return n;
    }
    return -n;
  }

  static int finallyKeepsValue(int n) {
    int x = n;
    try {
      x += 1;
      return x;
    } finally {
      x = 100;
      System.out.println(x);
    }
  }

  static double nested(int n, double x) {
    try {
      try {
        x = 1 / (n - 1);
        if (n == 2) throw new UnsupportedOperationException();
        if (n == 3) return x;
      } catch (ArithmeticException e) {
        x = -1;
        throw new IllegalStateException("inner", e);
      } finally {
        x += 10;
        if (n == 0) x = 5 / n;
      }
      x += 100;
    } catch (IllegalStateException e) {
      x += 1000;
    } catch (ArithmeticException | UnsupportedOperationException e) {
      x += 2000;
    }
    return x;
  }

  static double rethrows(int n) {
    try {
      return 10 / n;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("n = " + n);
    }
  }

  static double uncaught(double[] a, int i) {
    try {
      return a[i];
    } catch (ArithmeticException e) {
      return 1;
    }
  }

  static double loopsInTry(double[] a, int n) {
    double s = 0;
    int i = 0;
    try {
      for (i = 0; i < n; i++) {
        if (i == 2) continue;
        s += a[i];
      }
      for (int k = 0; s < 20 && k < 9; k++) {
        s = s * 2 + 1;
        if (s > 15) break;
      }
      for (double x : a) s -= x;
      do {
        s += a[i++ % 7];
      } while (i < 10);
    } catch (ArrayIndexOutOfBoundsException e) {
      s = -s;
    } finally {
      i++;
    }
    return s + 1000 * i;
  }

  static double breaksThroughFinally(int n) {
    double s = 0;
    outer:
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          if (j == 1) continue;
          if (i == 2) break;
          if (i == 3) continue outer;
          if (i == 4) break outer;
          s += 1;
        } finally {
          s += 10;
        }
        s += 100;
      }
      s += 1000;
    }
    return s;
  }

  static double effectsInTry(double[] a, int[] k, int n) {
    int i = 0;
    try {
      a[i++] = k[i++] + k[n] / k[0];
      a[i] += a[n] = i++;
      a[1] = n > 2 ? a[n] : k[n + 1];
      boolean b = n > 0 && k[n] > 0 || a[n + 2] > i++;
      a[2] = b ? 1 : 2;
    } catch (RuntimeException e) {
      return i + 1000;
    }
    return i;
  }

  static double callsInTry(double x, int n) {
    try {
      x = half(x, n);
      x += half(x, n - 2);
    } catch (IllegalArgumentException e) {
      x = -x;
    }
    return x;
  }

  private static double half(double x, int n) {
    if (n < 0) throw new IllegalArgumentException("negative");
    return x / 2;
  }

  static double switchInTry(int n, String s) {
    double x = 0;
    try {
      switch (n) {
        case 0:
          x = s.length();
        case 1:
          x += s.charAt(1);
          break;
        default:
          x = Integer.parseInt(s);
      }
      x += switch (s) {
        case "12" -> 1 / n;
        default -> throw new IllegalStateException("s");
      };
    } catch (NumberFormatException e) {
      x += 1000;
    } catch (RuntimeException e) {
      x -= 1000;
    }
    return x;
  }

  static int throwsNull(int n) {
    RuntimeException none = null;
    try {
      if (n > 0) throw none;
      n = 7;
    } catch (NullPointerException e) {
      n = -7;
    }
    if (n < 0) throw none;
    return n;
  }

  static String throwable(int n) {
    String s = "";
    try {
      s += "a";
      if (n == 0) throw new Error("error");
      s += 1 / (n - 1);
    } catch (Exception e) {
      s += e.getMessage();
    } catch (Throwable t) {
      s += t;
    }
    return s;
  }

  static void checked(int n) throws java.io.IOException {
    try {
      if (n > 0) throw new java.io.IOException("io");
    } finally {
      System.out.println("done");
    }
  }

  static double arrays(int n) {
    try {
      double[] a = new double[n];
      a[1] = 2;
      return a[1] + a.length;
    } catch (NegativeArraySizeException e) {
      return -1;
    } catch (IndexOutOfBoundsException e) {
      return -2;
    }
  }

  static double helpersThatWrite(double[] a, int n) {
    double s = 0;
    try {
      scale(a, 2, n);
      s += sumTo(a, n + 1);
      recurse(a, n);
      s += 100;
    } catch (ArrayIndexOutOfBoundsException e) {
      s = -1 - s;
    } finally {
      try {
        scale(a, 3, 2);
      } catch (RuntimeException e) {
        s += 1000;
      }
    }
    return s;
  }

  private static void scale(double[] a, double by, int n) {
    for (int i = 0; i < n; i++) a[i] *= by;
  }

  private static double sumTo(double[] a, int n) {
    if (n > 4) throw new IllegalArgumentException("n = " + n);
    double s = 0;
    for (int i = 0; i < n; i++) s += a[i]++;
    return s;
  }

  private static void recurse(double[] a, int n) {
    a[n]--;
    if (n > 0) recurse(a, n - 2);
  }

  /** The helper returns in one branch and fails in another one: both its value and its failure are read. */
  static double helpersThatReturnEarly(double[] a, int n, double x) {
    try {
      x += readOrRethrow(a, n) + firstOf(a, n) + firstOf(a, -n);
    } catch (ArrayIndexOutOfBoundsException e) {
      x = a[0] - 2 * x;
    }
    return x;
  }

  private static double firstOf(double[] a, int n) {
    a[0] -= n;
    return (n = n - 1) * a[n + 1];
  }

  private static double readOrRethrow(double[] a, int n) {
    for (int i = n; ; i++) {
      try {
        if (a[i] > 0) return a[i];
        a[i] = 1;
      } catch (ArrayIndexOutOfBoundsException e) {
        if (n > 3) throw e;
        return -n;
      }
    }
  }
}
