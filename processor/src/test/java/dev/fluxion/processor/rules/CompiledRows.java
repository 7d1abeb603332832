package dev.fluxion.processor.rules;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Type;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.StandardLocation;

/** Expressions that rows print, as methods of one class that javac has compiled. */
final class CompiledRows {
    static final Map<Type, Class<?>> CLASSES = Map.of(
            Type.BOOL, boolean.class,
            Type.Scalar.BYTE, byte.class,
            Type.Scalar.SHORT, short.class,
            Type.Scalar.CHAR, char.class,
            Type.INT, int.class,
            Type.LONG, long.class,
            Type.FLOAT, float.class,
            Type.REAL, double.class);

    private final List<String> methods = new ArrayList<>();
    private Method[] compiled = {};

    /** A method to be compiled: its number. */
    int add(List<? extends Type> types, Type result, String expression) {
        String params = IntStream.range(0, types.size())
                .mapToObj(i -> CLASSES.get(types.get(i)) + " x" + i)
                .collect(Collectors.joining(", "));
        String head = "public static " + CLASSES.get(result) + " f" + methods.size() + "(" + params + ")";
        methods.add(head + " { return " + expression + "; }");
        return methods.size() - 1;
    }

    /** The operation with these texts in its holes. */
    static String text(Op op, IntFunction<String> operands) {
        return op.java().parts().stream()
                .map(part -> part instanceof JavaText.Code code
                        ? code.text()
                        : part instanceof JavaText.Hole hole ? operands.apply(hole.index()) : part.toString())
                .collect(Collectors.joining());
    }

    void compile() throws IOException, ClassNotFoundException {
        String source = "public class Rows {\n" + String.join("\n", methods) + "\n}";
        Compilation compilation = Compiler.javac().compile(JavaFileObjects.forSourceString("Rows", source));
        try (InputStream in = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "Rows.class")
                .orElseThrow()
                .openInputStream()) {
            byte[] bytes = in.readAllBytes();
            Class<?> rows = new ClassLoader() {
                @Override
                protected Class<?> findClass(String name) {
                    return defineClass(name, bytes, 0, bytes.length);
                }
            }.loadClass("Rows");
            compiled = new Method[methods.size()];
            for (Method m : rows.getDeclaredMethods()) {
                compiled[Integer.parseInt(m.getName().substring(1))] = m;
            }
        }
    }

    /** What the method gives; the class of what it throws. */
    Object run(int number, Object... args) {
        return run(compiled[number], args);
    }

    static Object run(Method method, Object... args) {
        try {
            return method.invoke(null, args);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause().getClass();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
