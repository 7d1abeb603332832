package dev.fluxion.check;

/**
 * One partial derivative, and the difference it was compared with.
 *
 * @param name of the number that the derivative is taken with respect to, such as {@code "w[2][0]"}
 * @param gradient the partial derivative that was claimed
 * @param difference the estimate whose neighbours agree with it best, chosen without a look at {@code gradient}; NaN if
 *     the function is not finite around the point
 * @param error how unsure {@code difference} is, in the same unit; infinite if it is of no use
 * @param verdict what follows
 */
public record CheckedEntry(String name, double gradient, double difference, double error, Verdict verdict) {}
