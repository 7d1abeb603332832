package dev.fluxion.processor.compiler;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** javac's trees, also where a build tool has wrapped the environment (Gradle, IntelliJ). */
final class CompilerTrees {
    private CompilerTrees() {}

    /** @throws IllegalArgumentException under a compiler that is not javac */
    static Trees of(ProcessingEnvironment env) {
        try {
            return Trees.instance(env);
        } catch (IllegalArgumentException e) {
            return Trees.instance(unwrap(env));
        }
    }

    /** A field, or a proxy handler's field, of type ProcessingEnvironment. */
    private static ProcessingEnvironment unwrap(ProcessingEnvironment env) {
        InvocationHandler handler = Proxy.isProxyClass(env.getClass()) ? Proxy.getInvocationHandler(env) : null;
        Object holder = handler == null ? env : handler;
        for (Class<?> c = holder.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (get(field, holder) instanceof ProcessingEnvironment inner && inner != env) {
                    return inner;
                }
            }
        }
        throw new IllegalArgumentException("not javac: " + env.getClass());
    }

    private static Object get(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return holder;
        }
    }
}
