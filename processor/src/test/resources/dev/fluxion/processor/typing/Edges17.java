import static java.lang.Math.*;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.*;

import java.util.*;
import java.util.function.*;

class Edges17 extends Base<String> implements Constants17, Greets {
    int f = 1;
    static final double[] WEIGHTS = {1, 2.5f, 'c'};
    private final DoubleUnaryOperator square = x -> x * x;
    private final Map<String, ToDoubleFunction<double[]>> losses = new TreeMap<>(Map.of("sum", a -> Arrays.stream(a).sum()));
    static Supplier<List<? extends Number>> numbers = () -> List.of(1, 2);
    final Edges17.Node<Integer> root = new Node<>(1, null);

    Edges17(int f) { this(f, "s"); }
    Edges17(int f, String s) { super(s); this.f = f + item.length() + super.item.length(); }

    static class Node<T> { T value; Node<T> next; Node(T value, Node<T> next) { this.value = value; this.next = next; } T last() { return next == null ? value : next.last(); } }
    class Inner { int f = 2; int both() { return f + Edges17.this.f + held() + base; } class Deep { double d() { return f * Edges17.this.f + Inner.this.f; } } }
    enum Op implements IntBinaryOperator { ADD("+") { public int applyAsInt(int a, int b) { return a + b; } }; final String sign; Op(String sign) { this.sign = sign; } }
    interface Shape { double area(); default double twice() { return area() * 2; } static Shape unit() { return () -> 1.0; } }
    record Range(int from, int... rest) implements Comparable<Range> { static int made; Range(int from) { this(from, 1, 2); made++; } public int compareTo(Range o) { return Integer.compare(from, o.from()) + rest.length + rest[0] + this.rest()[1]; } }

    void o(int x) {} void o(long x) {} void o(double x) {} void o(Integer x) {} void o(Object x) {} void o(int... x) {}
    static String v(Object... all) { return ""; } static String v(String s, Object... all) { return s; } static int w(double... d) { return 1; } static long w(Object... d) { return 1; }

    int overloads(byte b, short s, char c, long l, float fl, Integer boxed, Object any) {
        o(b); o(s); o(c); o(l); o(fl); o(boxed); o(any); o(1, 2); o('a' + 1); o(b + s); o(+b); o(l << b); o(b << l); o(~c); o(-fl); o(boxed * 2L); o(c++); o(b += 2); o(true ? b : s); o(true ? 1 : 'a'); o(true ? boxed : 0); o(true ? null : 0); o(false ? 1 : 2f);
        v(); v("a"); v("a", "b"); v(1, "b"); v((Object) null); v(new Object[] {1}); v("x", new String[0]); w(1, "a");
        String t = "" + b + c + l + fl + boxed + any + null + (char) 65 + 1L + 1.0f; t += c; t += 1 + 1; b += 1.5; s >>= 1; c *= 2; boxed++; boxed += 1; int[] a = {b, s, c}; a[b] += fl; a[c]++;
        long sum = 0; for (int i : a) sum += i; for (char ch : t.toCharArray()) sum ^= ch; for (var e : losses.entrySet()) sum += e.getKey().length() + (long) e.getValue().applyAsDouble(WEIGHTS);
        return (int) (sum % 7) + abs(a[0]) + (int) floor(PI * max(fl, 2)) + min(a[0], b);
    }

    double patterns(Object x, Object y) {
        if (x instanceof Integer f) { return f.doubleValue(); } else { f++; }
        if (!(x instanceof String s)) { return f; }
        double r = s.length();
        boolean both = x instanceof String q && q.length() > 1 || y instanceof String q2 && q2.isEmpty();
        r += y instanceof Double d && d > 0 ? d : y instanceof Number n ? n.intValue() : f;
        for (; !(y instanceof List<?> f); y = List.of()) { f += 1; }
        r += f.size() + f.get(0).hashCode();
        do { y = 1; } while (!(y instanceof Integer k)); r += k;
        if (x == null || !(y instanceof Integer g)) throw new IllegalStateException(); r += g;
        if (!(x instanceof CharSequence cs)) { while (true) { if (r > 1) throw new RuntimeException(); } } return r + cs.length();
    }

    <T extends Comparable<? super T>> T generics(List<? extends T> list, Map<String, ? super Integer> map, T[] array, Class<? extends T> type) {
        T best = Collections.max(list); T other = array[0]; best = best.compareTo(other) > 0 ? best : other; map.put("k", 1); Object o = map.get("k"); T cast = type.cast(o);
        List<T> copy = new ArrayList<>(list); copy.sort(null); copy.sort(Comparator.naturalOrder()); copy.removeIf(t -> t.compareTo(other) < 0); T[] clone = array.clone(); int n = clone.length;
        Map<Boolean, Long> parts = copy.stream().collect(partitioningBy(t -> t.equals(other), counting())); List<Map.Entry<String, Integer>> es = new ArrayList<>(); es.sort(comparingByKey()); es.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        Function<? super T, ? extends Number> fn = t -> t.hashCode(); double d = fn.apply(best).doubleValue(); BiFunction<T, T, T> pick = (a, b) -> a.compareTo(b) > 0 ? a : b; UnaryOperator<T> id = UnaryOperator.identity(); T again = id.andThen(t -> t).apply(pick.apply(best, other));
        Iterator<? extends T> it = list.iterator(); while (it.hasNext()) { T t = it.next(); if (t == null) continue; best = t; } Optional<? extends T> first = list.stream().findFirst(); T z = first.isPresent() ? first.get() : best;
        var anon = new Object() { int hidden = 3; }; Comparable<? super T> cmp = best; String name = type.getName() + best.getClass().getSimpleName() + array.getClass().getName(); return Objects.requireNonNullElse(z, again);
    }

    int switches(Op op, String s, int i, Integer boxed) {
        int r = switch (op) { case ADD -> op.applyAsInt(1, 2) + op.sign.length() + op.ordinal(); }; String text = "v" + switch (i) { case 1 -> 'a'; case 2 -> 1; default -> 2; } + switch (i) { case 1 -> 1; default -> 2.0; };
        switch (s) { case "a": int q = 1; r += q; case "b": q = 2; r += q; break; default: r--; } switch (op) { case ADD: r++; } Object o = switch (i) { case 0 -> 1; case 1 -> "s"; default -> throw new IllegalArgumentException(); };
        long l = switch (boxed) { case 1: yield 1; case 2: { long w = 3; yield w; } default: yield s.length(); }; List<String> list = switch (i) { case 0 -> new ArrayList<>(); default -> List.of(); }; Supplier<String> sup = switch (i) { case 0 -> () -> "a"; default -> s::trim; };
        return r + (int) l + text.length() + Op.valueOf("ADD").compareTo(Op.ADD) + Op.values().length + ANSWER + Constants17.ANSWER + Inner.class.getName().length();
    }

    double inner(Edges17 other) {
        Inner in = other.new Inner(); Inner.Deep deep = in.new Deep(); Shape sh = Shape.unit(); Edges17.Node<String> n = new Edges17.Node<>("a", null); Node<Node<String>> nn = new Node<>(n, null); String last = nn.last().last();
        double[][] grid = new double[3][4]; grid[0][1] = square.applyAsDouble(2); double[] row = grid[1]; row[0] += row.length; grid[2] = row; double[][] g2 = grid.clone(); double[] r2 = g2[0].clone(); int[][][] cube = {{{1}, {2, 3}}, {}};
        String hi = greet() + Greets.super.greet() + super.toString() + super.held() + Edges17.super.held(); java.util.function.IntFunction<int[]> mk = int[]::new; int len = mk.apply(3).length + cube[0][1].length; Runnable r = this::hashCode; r = super::hashCode; Function<Edges17, Integer> h = Base::held;
        Callback cb = (a, b) -> { class L {} return a > b ? a : b; }; double called = cb.on(1, 2f); Callback ref = Math::max; IntSupplier is = "abc"::length; ToIntFunction<int[]> tl = a -> a.length; Comparator<int[]> byLen = Comparator.comparingInt(a -> a.length); byLen = byLen.thenComparing(a -> a[0], Comparator.reverseOrder());
        return deep.d() + in.both() + sh.twice() + in.f + last.length() + r2[0] + called + is.getAsInt() + ref.on(1, 1) + new double[] {1, 2}[0] + new Node<>(2.5, null).value + (Integer) 3 + (double) 'a' + WEIGHTS[0] + root.last() + hi.length() + len + new int[2][3][1].length;
    }
    interface Callback { float on(float a, float b); }
}
class Base<T> { protected T item; int base = 7; Base(T item) { this.item = item; } int held() { return 1; } T get() { return item; } }
interface Constants17 { int ANSWER = 42; }
interface Greets { default String greet() { return "hi"; } }
