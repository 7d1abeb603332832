package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a method must know of the class it stands in.
 *
 * @param methods by the name of their {@link Func}
 * @param traceFields the names of each trace's components
 */
record Surroundings(Map<String, Method> methods, Map<String, List<String>> traceFields) {

    /**
     * A method that can be called.
     *
     * @param call how it is called, operands in the holes
     * @param record the record that it returns, if any
     * @param components of that record
     */
    record Method(JavaText call, Optional<JavaText> record, List<String> components) {

        /** Of the class itself. */
        static Method of(Member m) {
            JavaText call = JavaText.call(m.func().params().size(), new Code(m.javaName()));
            return new Method(
                    call, m.record().map(JavaText::of), Records.names(m.func().resultNames()));
        }

        /** Of another class. */
        static Method of(Func other) {
            Optional<JavaText> record = other.external()
                    .filter(e -> other.resultNames().size() > 1)
                    .map(e -> JavaText.of(e.companion().nested(e.recordName())));
            return new Method(other.original().orElseThrow(), record, Records.names(other.resultNames()));
        }
    }

    Type recordOf(String callee) {
        return new Type.Opaque(
                method(callee).record().orElseThrow(() -> new IllegalStateException(callee + " returns no record")));
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
