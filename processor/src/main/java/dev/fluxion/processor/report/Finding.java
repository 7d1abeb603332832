package dev.fluxion.processor.report;

import java.util.List;

/**
 * A problem at a place.
 *
 * @param begin offset in the source file of the first character of what it speaks of; -1: the whole method
 * @param end offset behind its last character
 * @param arguments what the sentence's {@code %s} stand for
 */
public record Finding(Problem problem, int begin, int end, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding at(int begin, int end, Problem problem, String... arguments) {
        return new Finding(problem, begin, end, List.of(arguments));
    }

    public static Finding ofMethod(Problem problem, String... arguments) {
        return at(-1, -1, problem, arguments);
    }

    /** {@code [fluxion.code] What is wrong. What to do.} */
    public String message() {
        String sentence = String.format(problem.sentence(), arguments.toArray());
        return "[fluxion." + problem.code() + "] " + sentence + "; " + problem.advice();
    }
}
