package dev.fluxion.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How a companion reaches the private members of the class it was generated for. Each of these is called once, to
 * initialise a static final field of the companion, so that what it returns is a constant to the JIT compiler.
 *
 * <p>What is not there at run time any more is an {@link IncompatibleClassChangeError}, as it is for compiled code: the
 * class has changed since its companion was generated.
 */
public final class PrivateAccess {
    private PrivateAccess() {}

    /**
     * The value of a static final field.
     *
     * @param <T> the type of the field, boxed
     * @param companion the companion's own {@link MethodHandles#lookup()}
     * @param owner the class that declares the field, in the companion's package
     * @param field the field's name
     * @param type the type of the field, such as {@code double.class}
     * @return its value
     * @throws IncompatibleClassChangeError if there is no such field
     */
    @SuppressWarnings("unchecked") // a handle's result is of the type of its field
    public static <T> T constant(MethodHandles.Lookup companion, Class<?> owner, String field, Class<T> type) {
        return (T) field(companion, owner, field).get();
    }

    /**
     * A field, static or not, final or not.
     *
     * @param companion the companion's own {@link MethodHandles#lookup()}
     * @param owner the class that declares the field, in the companion's package
     * @param field the field's name
     * @return a handle; that of an instance field takes the receiver first
     * @throws IncompatibleClassChangeError if there is no such field
     */
    public static VarHandle field(MethodHandles.Lookup companion, Class<?> owner, String field) {
        try {
            return MethodHandles.privateLookupIn(owner, companion).unreflectVarHandle(owner.getDeclaredField(field));
        } catch (ReflectiveOperationException e) {
            throw changed(e);
        }
    }

    /**
     * A method, static or not.
     *
     * @param companion the companion's own {@link MethodHandles#lookup()}
     * @param owner the class that declares the method, in the companion's package
     * @param method the method's name
     * @param parameters the types of its parameters
     * @return a handle; that of an instance method takes the receiver first
     * @throws IncompatibleClassChangeError if there is no such method
     */
    public static MethodHandle method(
            MethodHandles.Lookup companion, Class<?> owner, String method, Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(owner, companion)
                    .unreflect(owner.getDeclaredMethod(method, parameters));
        } catch (ReflectiveOperationException e) {
            throw changed(e);
        }
    }

    private static IncompatibleClassChangeError changed(ReflectiveOperationException cause) {
        IncompatibleClassChangeError error = new IncompatibleClassChangeError(cause.getMessage());
        error.initCause(cause);
        return error;
    }
}
