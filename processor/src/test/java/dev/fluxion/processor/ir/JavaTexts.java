package dev.fluxion.processor.ir;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The meaning of simple Java with holes, taken from its text: {@code {0} + {1}}, {@code (int) {0}}, {@code Math.sin({0})}.
 * Promotes operands as Java does.
 */
final class JavaTexts {
    private static final Pattern UNARY =
            Pattern.compile("\\(?([-+~!]|\\((?:byte|short|char|int|long|float|double)\\)) ?\\{0\\}\\)?");
    private static final Pattern BINARY = Pattern.compile("\\{0\\} ([^ {}]+) \\{1\\}");
    private static final Pattern NULL_TEST = Pattern.compile("\\{0\\} ([!=]=) null");
    private static final Pattern METHOD = Pattern.compile("([\\w.]+)\\.(\\w+)\\(([{}0-9, ]*)\\)");
    private static final Map<List<Object>, MethodHandle> METHODS = new ConcurrentHashMap<>();
    private static final List<Class<?>> WIDENING = List.of(int.class, long.class, float.class, double.class);

    private JavaTexts() {}

    static Object evaluate(Expr.Java e, List<Object> operands) {
        return evaluate(e.text(), operands);
    }

    static Object evaluate(JavaText java, List<Object> operands) {
        String text = java.toString();
        if (text.equals("{0}")) {
            return operands.get(0);
        }
        Matcher unary = UNARY.matcher(text);
        if (unary.matches()) {
            return Numbers.unary(unary.group(1), operands.get(0));
        }
        Matcher binary = BINARY.matcher(text);
        if (binary.matches()) {
            return Numbers.binary(binary.group(1), operands.get(0), operands.get(1));
        }
        Matcher test = NULL_TEST.matcher(text);
        return test.matches() ? (operands.get(0) == null) == test.group(1).equals("==") : invoke(text, operands);
    }

    static Object sum(Object a, Object b) {
        return Numbers.binary("+", a, b);
    }

    private static Object invoke(String text, List<Object> operands) {
        Matcher call = METHOD.matcher(text);
        if (!call.matches()) {
            throw new Interpreter.Stuck("what does this mean: " + text);
        }
        Object[] args = Stream.of(call.group(3).split(", "))
                .filter(hole -> !hole.isEmpty())
                .map(hole -> operands.get(Integer.parseInt(hole.substring(1, hole.length() - 1))))
                .toArray();
        try {
            return method(call.group(1), call.group(2), args).invokeWithArguments(args);
        } catch (Throwable thrown) {
            throw Interpreter.<RuntimeException>unchecked(thrown);
        }
    }

    private static MethodHandle method(String owner, String name, Object[] args) {
        List<Class<?>> types = Stream.of(args).<Class<?>>map(Object::getClass).toList();
        return METHODS.computeIfAbsent(List.of(owner, name, types), k -> lookUp(owner, name, types));
    }

    private static MethodHandle lookUp(String owner, String name, List<Class<?>> types) {
        try {
            Method[] all = Class.forName(owner.contains(".") ? owner : "java.lang." + owner)
                    .getMethods();
            Method best = Arrays.stream(all)
                    .filter(m -> m.getName().equals(name) && accepts(m, types))
                    .min(Comparator.comparingInt(JavaTexts::width))
                    .orElseThrow(() -> new Interpreter.Stuck("no method " + owner + "." + name + types));
            return MethodHandles.lookup().unreflect(best);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean accepts(Method m, List<Class<?>> types) {
        boolean all = m.getParameterCount() == types.size();
        for (int i = 0; all && i < types.size(); i++) {
            all = WIDENING.indexOf(m.getParameterTypes()[i]) >= WIDENING.indexOf(primitive(types.get(i)))
                    || m.getParameterTypes()[i] == primitive(types.get(i));
        }
        return all;
    }

    private static Class<?> primitive(Class<?> boxed) {
        Class<?> type = java.lang.invoke.MethodType.methodType(boxed).unwrap().returnType();
        return type == byte.class || type == short.class || type == char.class ? int.class : type;
    }

    private static int width(Method m) {
        return Stream.of(m.getParameterTypes()).mapToInt(WIDENING::indexOf).sum();
    }
}
