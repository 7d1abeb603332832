package dev.fluxion.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The three things that are done to lists all the time. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> plus(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    public static <T> List<T> plus(List<? extends T> first, T last) {
        return plus(first, List.of(last));
    }

    public static <A, B> List<B> map(List<? extends A> list, Function<? super A, ? extends B> f) {
        List<B> mapped = new ArrayList<>(list.size());
        list.forEach(a -> mapped.add(f.apply(a)));
        return List.copyOf(mapped);
    }
}
