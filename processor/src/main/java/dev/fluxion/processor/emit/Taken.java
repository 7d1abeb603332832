package dev.fluxion.processor.emit;

/**
 * What the operands of a statement have become.
 *
 * @param order what they may change places with
 * @param width of all together
 * @param isBound whether they may be evaluated again at any time: names, constants and what is cheaply made of them
 */
record Taken(Order order, int width, boolean isBound) {
    static final Taken NOTHING = new Taken(Order.FREE, 0, true);
}
