package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a method must know of the class it stands in.
 *
 * @param methods by the name of their {@link Func}
 * @param originals how to call the functions that are not methods of the class
 * @param traceFields the names of each trace's components
 */
record Surroundings(
        Map<String, Method> methods, Map<String, JavaText> originals, Map<String, List<String>> traceFields) {

    /**
     * A method of the class.
     *
     * @param record the record that it returns, if any
     * @param components of that record
     */
    record Method(String javaName, Optional<String> record, List<String> components) {}

    Type recordOf(String callee) {
        String record =
                method(callee).record().orElseThrow(() -> new IllegalStateException(callee + " returns no record"));
        return new Type.Opaque(JavaText.of(record));
    }

    Method method(String callee) {
        Method method = methods.get(callee);
        if (method == null) {
            throw new IllegalStateException("no method for " + callee);
        }
        return method;
    }

    List<String> fields(Type.Trace trace) {
        return traceFields.getOrDefault(trace.name(), List.of());
    }
}
