import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

class Refused {
  private double secret;
  double open;
  static double cache;
  private static double hidden;
  private static final List<String> NAMES = List.of();

  static double bits(double x) {
    long k = Double.doubleToRawLongBits(x); // ERROR derivative-cut
    long fine = Double.doubleToLongBits(1.5);
    return x + Float.floatToIntBits((float) x) + k + fine; // ERROR derivative-cut
  }

  static double decimals(double x) {
    BigDecimal d = new BigDecimal(x); // ERROR derivative-cut
    return BigDecimal.valueOf(x).add(new BigDecimal("1.5")).doubleValue(); // ERROR derivative-cut
  }

  static double boxed(double x) {
    Double d = x; // ERROR unsupported-type
    return d;
  }

  static double cachesValue(double x) {
    cache = x * x; // ERROR field-carries-derivative
    return cache + 1;
  }

  static double onlyWrites(double x) {
    new Refused().open = x;
    return x;
  }

  static double privateStatic(double x) {
    hidden = 3; // ERROR private-member
    return hidden * x; // ERROR private-member
  }

  double privateField(double x) {
    return secret * x;
  }

  static int privateGeneric(double x) {
    return NAMES.size(); // ERROR private-member
  }

  static double resources(double x) throws Exception {
    try (java.io.StringReader r = new java.io.StringReader("")) { // ERROR unsupported-statement
      x += r.read();
    }
    return x;
  }

  static synchronized double locks(double x) {
    synchronized (Refused.class) { // ERROR unsupported-statement
      x++;
    }
    return x;
  }

  static double localClass(double x) {
    class Local {} // ERROR unsupported-statement
    Runnable r = new Runnable() { // ERROR unsupported-expression
      public void run() {}
    };
    return x;
  }

  static double severalAtOnce(double x) {
    for (int i = 0; i < Double.doubleToLongBits(x); i++) { // ERROR derivative-cut
      synchronized (Refused.class) { // ERROR unsupported-statement
        x++;
      }
    }
    if (x > 0) {
      hidden = 1; // ERROR private-member
    } else {
      hidden = 2; // ERROR private-member
    }
    return x;
  }

  static double privateReference(double x) {
    java.util.stream.DoubleStream.of(1).map(Refused::twice); // ERROR private-member
    return x;
  }

  private static double twice(double x) {
    return 2 * x;
  }

  static double privateClass(double x) {
    Hidden h = new Hidden(x); // ERROR private-member
    return h.value;
  }

  private static final class Hidden {
    final double value;

    Hidden(double value) {
      this.value = value;
    }
  }

  static int passive(int n) {
    synchronized (Refused.class) { // ERROR unsupported-statement
      return n + 1;
    }
  }

  static double callsPassive(double x) {
    return x * passive(2);
  }

  private static int privatePassive(int n) {
    synchronized (Refused.class) { // ERROR unsupported-statement
      return n + 1;
    }
  }

  static double callsPrivatePassive(double x) {
    return x * privatePassive(2);
  }

  static double enclosing(double x) {
    return x + new Refused().open;
  }
}
