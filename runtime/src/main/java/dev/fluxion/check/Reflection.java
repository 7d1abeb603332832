package dev.fluxion.check;

import dev.fluxion.runtime.Exceptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls methods as if they were called directly. */
final class Reflection {
    private Reflection() {}

    static boolean hasReceiver(Method method) {
        return !Modifier.isStatic(method.getModifiers());
    }

    /** Whether values of this type are numbers, or arrays of numbers, that carry derivatives. */
    static boolean isReal(Class<?> type) {
        return type.isArray()
                ? isReal(type.componentType())
                : type == double.class || type == Double.class || isSingle(type);
    }

    static boolean isDouble(Class<?> type) {
        return type.isArray() ? isDouble(type.componentType()) : type == double.class || type == Double.class;
    }

    static boolean isSingle(Class<?> type) {
        return type == float.class || type == Float.class;
    }

    /** Calls a method, whatever its access; its own exceptions come out as they are. */
    static @Nullable Object call(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw Exceptions.rethrow(Objects.requireNonNullElse(e.getCause(), e));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
