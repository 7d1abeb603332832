import java.util.function.DoubleUnaryOperator;

final class Instances {
  double rate = 0.5;
  final int size = 3;
  double[] weights = {1, 2, 3};
  String name = "model";
  int calls;
  static int made;
  private static final int LIMIT = 7;
  private static final long[] POWERS = {1, 10, 100};

  static String instance(double x, int n) {
    Instances self = new Instances();
    String result = self.value(x, n) + " " + self.fill(n) + self.calls + made;
    return result + self.weights[0];
  }

  double value(double x, int n) {
    calls++;
    this.calls += n;
    double s = rate * x + size + this.rate / 2;
    for (int i = 0; i < weights.length; i++) s += weights[i] * x;
    s += helper(x) + this.helper(n) + shared(x) + LIMIT + POWERS[2];
    made = made + 1 - 1;
    return name.length() * s;
  }

  private double helper(double x) {
    return x * rate + name.length();
  }

  static double shared(double x) {
    return x + 1;
  }

  int fill(int n) {
    int k = n;
    while (k > 0) k = less(k);
    return k + (name == null ? 1 : 0) + name.charAt(0);
  }

  int less(int k) {
    return k - size;
  }
}
