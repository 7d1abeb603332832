package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import java.util.List;
import java.util.Optional;

/**
 * A function that becomes a static method of the companion.
 *
 * @param javaName the method's name
 * @param isPublic else it is package-private, or private if it has neither Javadoc nor {@code recordName}
 * @param varargs whether the last parameter is variable
 * @param javadoc its lines
 * @param recordName the record that holds its results; if empty, one result is returned as it is, and several in a private
 *     record named after the method
 * @param thrown the exceptions that it declares
 * @param alias a shorter name under which it can be called as well
 * @param namesParameters whether the class file keeps the names of its parameters
 * @param shared whether it is for other companions
 */
public record Member(
        Func func,
        String javaName,
        boolean isPublic,
        boolean varargs,
        List<String> javadoc,
        Optional<String> recordName,
        List<JavaText> thrown,
        Optional<String> alias,
        boolean namesParameters,
        boolean shared) {
    public Member {
        javadoc = List.copyOf(javadoc);
        thrown = List.copyOf(thrown);
    }

    public Member(
            Func func,
            String javaName,
            boolean isPublic,
            boolean varargs,
            List<String> javadoc,
            Optional<String> recordName) {
        this(func, javaName, isPublic, varargs, javadoc, recordName, List.of(), Optional.empty(), false, false);
    }

    /** Whether only other members call it: nobody has said what it is. */
    boolean isHelper() {
        return !isPublic && javadoc.isEmpty() && recordName.isEmpty();
    }

    /** The record that it returns, if it returns one. */
    Optional<String> record() {
        boolean isPlain = func.resultNames().size() <= 1;
        return recordName.isPresent() || isPlain ? recordName : Optional.of(Names.capitalized(javaName));
    }
}
