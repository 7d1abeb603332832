package dev.fluxion.processor.rules;

import java.util.List;

/**
 * The identities of each operation. Only those that keep every bit, for NaN, infinities and both zeros: so {@code x * 0}
 * stays, and {@code x + 0.0} too, which is not {@code x} at −0.0.
 */
final class Identities {
    private Identities() {}

    static List<Identity> of(String name) {
        return switch (name) {
            case "add" ->
                List.of(
                        Folding.arithmetic((x, y) -> x + y, (x, y) -> x + y),
                        Sums::withZero,
                        Sums::withNegative,
                        Sums::multiples);
            case "sub" ->
                List.of(Folding.arithmetic((x, y) -> x - y, (x, y) -> x - y), Sums::lessZero, Sums::lessNegative);
            case "mul" ->
                List.of(
                        Folding.arithmetic((x, y) -> x * y, (x, y) -> x * y),
                        Products::withOne,
                        Products::withMinusOne,
                        Products::ofNegatives);
            case "div" ->
                List.of(
                        Folding.division((x, y) -> x / y, (x, y) -> x / y),
                        Products::byOne,
                        Products::quotientOfNegatives);
            case "rem" -> List.of(Folding.division((x, y) -> x % y, (x, y) -> x % y));
            case "neg" -> List.of(Folding::negative, Sums::negativeOfNegative);
            case "plus" -> List.of(Sums::positive);
            case "pow", "StrictMath.pow" -> List.of(Products::trivialPower);
            case "lt" -> List.of(Folding.comparison((x, y) -> x < y, (x, y) -> x < y));
            case "le" -> List.of(Folding.comparison((x, y) -> x <= y, (x, y) -> x <= y));
            case "gt" -> List.of(Folding.comparison((x, y) -> x > y, (x, y) -> x > y));
            case "ge" -> List.of(Folding.comparison((x, y) -> x >= y, (x, y) -> x >= y));
            case "eq" -> List.of(Folding.comparison((x, y) -> x == y, (x, y) -> x == y), Truths::withTruth);
            case "ne" -> List.of(Folding.comparison((x, y) -> x != y, (x, y) -> x != y));
            case "not" -> List.of(Truths::negation);
            case "and", "andThen" -> List.of(Truths::conjunction);
            case "or", "orElse" -> List.of(Truths::disjunction);
            default ->
                OperatorTable.isCast(name) ? List.of(Casts::ofConstant, Casts::toItself, Casts::andBack) : List.of();
        };
    }
}
