import java.util.*; import java.util.function.*;
class Modern25 {
  sealed interface Shape permits Circle, Square, Pair {} record Circle(double r) implements Shape {} record Square(double s) implements Shape {} record Pair(Shape a, Shape b) implements Shape {}
  record Box<T>(T value, int n) {}
  enum C { A, B }
  double area(Shape s) { return switch (s) { case Circle(double r) when r > 0 -> Math.PI * r * r; case Circle c -> c.r(); case Square(var q) -> q * q; case Pair(Circle(var r1), var b) -> r1 + area(b); case Pair p -> area(p.a()) + area(p.b()); }; }
  int f(Object o, Box<String> bs) {
    String t = switch (o) { case null -> "null"; case Integer i when i > 3 -> "i" + i; case String z -> z.trim(); case C c when c == C.A -> c.name(); case Box(String v, int n) -> v + n; case Box<?> b -> "" + b.n(); default -> o.toString(); };
    if (bs instanceof Box(var v, var n) && n > 2) return v.length() + n;
    if (o instanceof Box<?>(var w, int m)) { Object z = w; return m; }
    switch (o) { case Circle(double r) -> { double k = r; } case Integer _ -> {} case String s2 when s2.length() > 2 -> {} default -> {} }
    return t.length();
  }
  int g(C c) { switch (c) { case A -> { return 1; } case B -> { return 2; } } int x = switch (c) { case A: yield 1; default: { int q = 4; yield q; } }; for (int _ : new int[]{1}) x++; BiFunction<Integer,Integer,Integer> h = (a, _) -> a; return x; }
  static <T extends Comparable<T>> int h(Box<? extends T> b, T t) { return switch (b) { case Box(T v, var n) -> v.compareTo(t) + n; }; }
}
