package dev.fluxion.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** ECJ on a JDK that cannot tell: {@code _binding.scope.referenceCompilationUnit().compilationResult.compilationUnit}. */
record EclipseText() implements CompilerTexts.Way {
    @Override
    public Optional<CharSequence> text(TypeElement type) throws Exception {
        Object scope = field(field(type, "_binding"), "scope");
        Object unit = call(scope, "referenceCompilationUnit");
        Object source = field(field(unit, "compilationResult"), "compilationUnit");
        return Optional.of(new String((char[]) call(source, "getContents")));
    }

    private static Object field(Object holder, String name) throws ReflectiveOperationException {
        for (Class<?> c = holder.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(holder);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static Object call(Object holder, String name) throws ReflectiveOperationException {
        Method method = holder.getClass().getMethod(name);
        method.setAccessible(true);
        return method.invoke(holder);
    }
}
