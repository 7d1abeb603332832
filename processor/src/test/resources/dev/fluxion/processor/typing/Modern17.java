import java.util.*; import java.util.function.*; import java.util.stream.*;
class Modern17 {
  interface Tri<A,B,C,R> { R apply(A a, B b, C c); }
  static double apply(DoubleUnaryOperator f, double x) { return f.applyAsDouble(x); }
  static <T,R> R with(T t, Function<? super T, ? extends R> f) { return f.apply(t); }
  static void over(Runnable r) {} static <T> T over(Supplier<T> s) { return s.get(); }
  static void prim(ToIntFunction<String> f) {} static void prim(ToDoubleFunction<String> f) {}
  record Point(double x, double y) { Point { if (x < 0) throw new IllegalArgumentException("neg" + x); } double norm() { return Math.hypot(x, y); } static Point of(double a) { return new Point(a, a); } }
  sealed interface Shape permits Circle, Square {} record Circle(double r) implements Shape {} record Square(double s) implements Shape {}
  enum Color { RED, GREEN { int v() { return 2; } }; int v() { return 1; } }
  static int depth = 3; private final List<String> names = new ArrayList<>();
  double m(double x, List<? extends Number> ns, Map<String, List<Integer>> map, Object o) {
    double y = apply(t -> t * t + 1, x) + apply(Math::sin, x);
    String s = with("a", v -> v + 1); Integer len = with("abc", String::length);
    var list = new ArrayList<Map.Entry<String, Integer>>(); list.add(Map.entry("k", 1));
    for (var e : list) { y += e.getValue() + e.getKey().length(); }
    List<String> up = names.stream().map(String::toUpperCase).filter(z -> !z.isEmpty()).collect(Collectors.toList());
    Map<Integer, List<String>> byLen = names.stream().collect(Collectors.groupingBy(String::length));
    double sum = ns.stream().mapToDouble(Number::doubleValue).sum();
    double[] arr = IntStream.range(0, 10).mapToDouble(i -> i * x).toArray();
    List<Integer> nums = Arrays.asList(1, 2, 3); List<Number> mixed = List.of(1, 2.0);
    Comparator<String> c = Comparator.comparing(String::length); c = c.thenComparing(Comparator.naturalOrder());
    Supplier<List<String>> sup = ArrayList::new; Function<Integer, int[]> mk = int[]::new; Function<Double, Point> pf = Point::of;
    over(() -> { }); int q = over(() -> 42); over(() -> x > 1 ? "a" : "b");
    if (o instanceof String str && str.length() > 2) { s += str.trim(); } 
    if (!(o instanceof Point p)) { return 0; }
    y += p.x() * p.norm();
    while (!(o instanceof Integer k)) { o = 3; }
    y += k;
    Object r = x > 0 ? nums : "s"; Number n = x > 0 ? 1 : 2.5; Integer boxed = x > 0 ? 1 : null; long ll = x > 0 ? 1 : 2L; byte b = (byte) (x > 0 ? 1 : 2); short sh = x > 0 ? (short) 1 : 2; char ch = true ? 'a' : 0;
    int day = switch ((int) x) { case 1, 2 -> 3; case 5 -> { int z = 2; yield z * 2; } default -> 0; };
    double dd = switch ("a" + x) { case "a1" -> 1; default -> 2.5; };
    Color col = Color.RED; int cv = switch (col) { case RED -> 1; case GREEN -> col.v(); };
    String text = """
      hello
        world""" + x; 
    double hex = 0x1.8p1 + 0x1.0p-3f; final int K = 3 * 4; final char cc = 'a' + 1; byte bb = K; long shifted = 1L << K;
    for (int i = 0, j = 1; i < arr.length; i++, j *= 2) { arr[i] += j; int[] w = {i, j}; arr[i] -= w[0]; }
    BinaryOperator<Double> add = (a1, a2) -> a1 + a2; BiFunction<Double, Double, Double> g = add.andThen(v -> v * 2);
    Optional<Point> op = Optional.of(1.0).map(Point::of); double nx = op.map(Point::x).orElse(0.0);
    List<List<Integer>> nested = new ArrayList<>(); nested.add(new ArrayList<>()); nested.add(List.of()); nested.add(Collections.emptyList());
    map.computeIfAbsent("a", z -> new ArrayList<>()).add(4);
    map.forEach((kk, vv) -> vv.forEach(w -> names.add(kk + w)));
    Tri<Integer, Integer, Integer, Integer> t3 = (a, bq, d) -> a + bq * d; int t3v = t3.apply(1, 2, 3);
    Runnable rr = () -> depth++; Callable0<String> cl = () -> { if (x > 2) return "a"; else return null; };
    Shape shape = new Circle(2); String desc = shape.toString(); 
    int total = nums.stream().reduce(0, (u, v) -> u + v); int tot2 = nums.stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> avg = names.stream().collect(Collectors.toMap(z -> z, z -> (double) z.length()));
    String joined = names.stream().sorted(Comparator.comparing((String z) -> z.length()).reversed()).collect(Collectors.joining(","));
    List<? super Integer> sink = new ArrayList<Object>(); sink.add(3); Object got = sink.get(0);
    int[][] grid = new int[3][]; grid[0] = new int[]{1,2}; int g00 = grid[0][1]; int glen = grid.length + grid[0].length;
    String ss = null; ss += 1 + 2 + "x" + 1 + 2; boolean same = ss == null | x > 2 ^ true; Integer in2 = 5; in2++; in2 += 2; int neg = -in2; double pw = Math.pow(in2, 2);
    StringBuilder sb = new StringBuilder().append(1).append('c').append(2.0).append("s").append(arr).append(o);
    System.out.println(sb); System.out.println(1); System.out.println('c'); System.out.printf("%d %s%n", 1, "a");
    try { throw new java.io.IOException("x"); } catch (java.io.IOException | RuntimeException ex) { s = ex.getMessage(); } finally { y++; }
    Function<Integer, Function<Integer, Integer>> curried = a -> z -> a + z; int cr = curried.apply(1).apply(2);
    Iterator<String> it = new Iterator<>() { public boolean hasNext() { return false; } public String next() { return null; } };
    Class<?> cls = o.getClass(); Class<? extends Modern17> c2 = getClass(); Class<String> c3 = String.class; String cn = c3.getName();
    T2<String> t2 = new T2<>("a"); String v2 = t2.value; T2<String>.Inner inn = t2.new Inner(); String iv = inn.get();
    List<String> arrayed = Stream.of("a", "b").toList(); String[] sa = arrayed.toArray(new String[0]); String[] sb2 = arrayed.stream().toArray(String[]::new);
    Collections.sort(nums); Integer mx = Collections.max(nums); int cmp = Integer.valueOf(3).compareTo(4);
    Predicate<String> pr = String::isEmpty; pr = pr.negate().and(z -> z.length() > 1); UnaryOperator<String> uo = String::trim;
    double acc = 0; for (double dv : arr) acc += dv; for (Number nn : ns) acc += nn.doubleValue(); label: for (;;) { if (acc > 1) break label; acc++; }
    Object casted = (Runnable & java.io.Serializable) () -> {}; int cond3 = x > 1 ? x > 2 ? 1 : 2 : 3; 
    prim((String z) -> z.length()); prim((String z) -> 1.0); prim(String::length);
    return x > 0 ? y : Double.NaN;
  }
  interface Callable0<V> { V call() throws Exception; }
  static class T2<E> { E value; T2(E e) { value = e; } class Inner { E get() { return value; } E two() { E z = get(); return z; } } <U extends Comparable<? super U>> U max(List<? extends U> l) { U best = l.get(0); for (U u : l) if (u.compareTo(best) > 0) best = u; return best; } }
  static <T extends Comparable<T>> T rec(T a, T b) { return a.compareTo(b) > 0 ? rec(b, a) : a; }
  static <E extends Enum<E>> E en(Class<E> c, String s) { E e = Enum.valueOf(c, s); int o = e.ordinal() + e.compareTo(e); return e; }
}
