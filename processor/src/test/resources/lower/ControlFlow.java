class ControlFlow {
  static double branches(double x, int n) {
    double y;
    if (n > 2) {
      y = x * 2;
    } else if (n == 0) y = -x;
    else {
      y = 1;
    }
    if (y > 3) y -= 3;
    return y;
  }

  static double earlyReturns(double x, int n) {
    if (n < 0) return -1;
    if (x > 100) {
      return x - 100;
    } else {
      x += 1;
    }
    if (n == 0) {
      x *= 2;
      if (x > 3) return x;
      x++;
    }
    return n * x;
  }

  static double validation(double x, int n) {
    if (x != x) throw new IllegalArgumentException("not a number: " + n);
    if (n < 0) {
      throw new IndexOutOfBoundsException(n);
    }
    double y = x;
    if (n > 3) {
      y *= 2;
    } else if (n == 3) {
      throw new IllegalStateException();
    } else {
      y += 1;
    }
    return y + n;
  }

  static double allBranchesReturn(int n, double x) {
    if (n > 0) {
      if (x > 0) return 1;
      else return 2;
    } else {
      if (x > 0) throw new RuntimeException("x");
      return 3 + x;
    }
  }

  static double counted(int n, double x) {
    double s = 0;
    for (int i = 0; i < n; i++) s += x * i;
    for (int i = 1; i <= n; i++) s -= i;
    for (int i = n; i > 0; i--) s = s * 1.5 + i;
    for (int i = n - 1; i >= 0; --i) s = s / 2 + i;
    for (int i = 0; i < 10; i += 3) s += i;
    for (int i = 9; i >= 0; i -= 2) s -= i;
    for (int i = 0; n > i; ++i) s += 1;
    int k;
    for (k = 2; k < n; k++) s++;
    s += k;
    for (k = n; k > -2; k--) s++;
    s += 100 * k;
    for (; k < 3; k++) s *= 1.1;
    return s + 1000 * k;
  }

  static double zeroTrip(int n, double x) {
    int last = -5;
    for (int i = 5; i < 5 - n * n; i++) {
      last = i;
      x *= 2;
    }
    while (n > 100) n--;
    return last + x;
  }

  static double nestedLoops(int n, double x) {
    double s = x;
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        if (j == 2) continue;
        s += i * j;
        if (s > 50) break;
      }
      s *= 1.01;
    }
    return s;
  }

  static double labelled(int n, double x) {
    double s = 0;
    outer:
    for (int i = 0; i < n; i++) {
      inner:
      for (int j = 0; j < n; j++) {
        s += x;
        if (j == 1 && i == 1) continue outer;
        if (j > i) continue inner;
        if (s > 20) break outer;
        if (s < -20) break inner;
        s += 0.5;
      }
      s += 100;
    }
    block:
    {
      if (s > 5) break block;
      s = 5;
      if (n == 1) break block;
      s = 6;
    }
    return s;
  }

  static double returnsFromLoops(int n, double x) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 3; j++) {
        x = x * 1.5 + j;
        if (x > 30) return x + i;
        if (x < -30) {
          return -x;
        }
      }
    }
    while (true) {
      x += 1;
      if (x > 10) return x * 2;
      if (x != x) break;
    }
    return x;
  }

  static double whiles(int n, double x) {
    int i = 0;
    while (i < n && x < 100) {
      x = x * 2 + 1;
      i++;
    }
    while (i-- > 0) x -= 3;
    do {
      x /= 2;
      i++;
    } while (x > 1 && i < 50);
    do {
      i++;
      if (i == 2) continue;
      if (i > 4) break;
      x += i;
    } while (x < 50);
    return x + i;
  }

  static double next(double x) {
    return 0.5 * x;
  }

  static double testWithEffects(double x) {
    int n = 0;
    while ((x = next(x)) > 0.1 && n < 50) n++;
    do n += 2; while ((x += 0.3) < 1 && n++ < 5);
    for (int i = 0, k = 5; i < k; i++, k--) n += i * k;
    return x + n;
  }

  static double floatLoops(double x) {
    double s = 0;
    for (double t = 0; t < 1; t += 0.25) s += t * x;
    for (float f = 1; f > 0.2f; f /= 2) s += f;
    for (double t = 0.1; t < 2 && t > -3; t = t * 1.5 + 0.1) {
      if (t > 1.7) return s - t;
      s += t;
    }
    return s;
  }

  static double changingBounds(int n, double x) {
    double s = x;
    for (int i = 0; i < n; i++) {
      if (i == 3) n = 5;
      s += i;
    }
    for (int i = 0; i < 6; i++) {
      s += i;
      if (i % 2 == 1) i++;
    }
    for (int i = 0; i != 4; i++) s++;
    for (byte b = 120; b > 0; b++) s += b;
    for (long l = 0; l < n; l++) s += l;
    for (int i = 0; ; i++) {
      if (i > 3) break;
      s += i;
    }
    for (;;) {
      s *= 2;
      if (s > 100 || s < -100 || s != s || s == 0) break;
    }
    return s;
  }

  static double oldSwitch(int n, double x) {
    switch (n) {
      case 0:
        x += 1;
      case 1:
        x *= 2;
        break;
      case 2:
      case 3:
        if (x > 1) break;
        x -= 10;
        return x;
      default:
        x = -x;
      case 5:
        x += 0.5;
    }
    switch (n % 3) {
      case 1: {
        x++;
        break;
      }
      case 2:
        return x * 3;
    }
    return x;
  }

  static double arrowSwitch(int n, char c, double x) {
    switch (n) {
      case 0, 1 -> x += 2;
      case 2 -> {
        x *= 3;
        if (x > 5) break;
        x++;
      }
      default -> throw new IllegalArgumentException("n = " + n);
    }
    double y = switch (c) {
      case 'a' -> 1;
      case 'k', 'z' -> {
        double t = x;
        for (int i = 0; i < 2; i++) t += i;
        yield t;
      }
      default -> x > 2 ? x : 7;
    };
    int k = switch (n) {
      case 0:
        y++;
      case 1:
        yield 10;
      default:
        if (y > 3) yield 20;
        yield 30;
    };
    return x + y + k;
  }

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  static double enumSwitch(int n, double x) {
    Colour colour = n == 5 ? null : Colour.values()[Math.floorMod(n, 3)];
    double y = switch (colour) {
      case RED -> x;
      case GREEN -> 2 * x;
      case BLUE -> 3;
    };
    switch (colour) {
      case GREEN:
        y++;
      case RED:
        y *= 2;
    }
    return y;
  }

  static double stringSwitch(String s, double x) {
    switch (s) {
      case "one" -> x = 1;
      case "two", "b\"c" -> x *= 2;
      default -> x++;
    }
    return switch (s.length()) {
      case 0 -> 0;
      case 1 -> x;
      default -> x * s.length();
    };
  }

  static double switchInLoop(int n, double x) {
    for (int i = 0; i < n; i++) {
      switch (i % 4) {
        case 0:
          continue;
        case 1:
          x += 1;
          break;
        case 2:
          if (x > 3) return x;
        default:
          x *= 1.5;
      }
      x += 0.1;
    }
    return x;
  }

  static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }

  static double mutual(int n, double x) {
    return even(n, x) + odd(n, x);
  }

  private static double even(int n, double x) {
    if (n <= 0) return x;
    return odd(n - 1, x * 1.1) + 1;
  }

  private static double odd(int n, double x) {
    if (n <= 0) return -x;
    return even(n - 1, x + 0.1) * 2;
  }

  static double overloaded(double x, int n) {
    return twice(x) + twice(n) + twice((float) x) + twice(new double[] {x});
  }

  private static double twice(double x) {
    return 2 * x;
  }

  private static int twice(int n) {
    return 2 * n + 1;
  }

  private static double twice(double[] a) {
    return a[0] * 3;
  }

  static void nothing(double[] a, int n) {
    if (n > 0) {
      a[0] = n;
      return;
    }
    a[0] = -1;
  }

  static double asserts(double x) {
    assert x == x : "x is " + x;
    assert x > -1e300;
    return x;
  }

  static int mixedExits(int n, int m) {
    int s = 0;
    loop:
    for (int i = 0; i < n; i++) {
      switch (i) {
        case 1:
          for (int j = 0; j < m; j++) {
            if (j == 1) continue loop;
            if (j == 2) break loop;
            s += 10;
          }
          break;
        case 2:
          if (m == 2) return s + 1000;
          break loop;
        default:
          s += 1;
      }
      s += 100;
    }
    return s;
  }

  static double deadCode(double x) {
    if (false) {
      x = 1;
    }
    if (true) return x;
    return -x;
  }

  static double until(double x) {
    for (int i = 0; ; i++) {
      if (x * i > 10 || i > 40) throw new IllegalStateException("i = " + i);
      x += 0.1;
    }
  }

  static double localsBehindEarlyReturns(int n, double x) {
    if (n == 0) return 1;
    double s = 0;
    while (true) {
      s += x;
      if (s > 10 || ++n > 20) break;
    }
    if (n < 0) return 2;
    double t = s;
    block:
    {
      if (n == 3) break block;
      if (n == 5) return 5;
      t++;
    }
    double u = t;
    switch (n) {
      case 1:
        u++;
        break;
      case 2:
        return u;
    }
    double v = u;
    for (int i = 0; i < n; i++) {
      if (i == 1) continue;
      if (i == 4) break;
      v += i;
    }
    double w = v;
    for (int i = 0; i < n; i++) {
      if (i == 6) return w;
      w += i;
    }
    return s + t + u + v + w;
  }

  /** Beyond the greatest int comes the smallest: such a loop ends by an exception alone. */
  static double upToTheGreatest(double x) {
    for (int i = Integer.MAX_VALUE - 2; i <= Integer.MAX_VALUE; i++) {
      if (i < 0) throw new IllegalStateException("wrapped with " + x);
      x += i;
    }
    return x;
  }

  static double downToTheSmallest(double x) {
    for (int i = Integer.MIN_VALUE + 2; i >= Integer.MIN_VALUE; i--) {
      if (i > 0) throw new IllegalStateException("wrapped with " + x);
      x += i;
    }
    return x;
  }

  static double downFromTheGreatest(double x, int n) {
    for (int i = Integer.MAX_VALUE; i > Integer.MAX_VALUE - 3; i--) x += i;
    for (int i = n; i > Integer.MAX_VALUE; i--) x = 0;
    for (int i = n; i < Integer.MIN_VALUE; i++) x = 0;
    return x;
  }
}
