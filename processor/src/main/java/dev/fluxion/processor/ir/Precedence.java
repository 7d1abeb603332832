package dev.fluxion.processor.ir;

/** How tightly Java's operators bind (JLS 15); higher binds tighter. */
public final class Precedence {
    public static final int ANY = 0;
    public static final int ASSIGNMENT = 1;
    public static final int CONDITIONAL = 2;
    public static final int OR_ELSE = 3;
    public static final int AND_THEN = 4;
    public static final int OR = 5;
    public static final int XOR = 6;
    public static final int AND = 7;
    public static final int EQUALITY = 8;
    public static final int RELATIONAL = 9;
    public static final int SHIFT = 10;
    public static final int ADDITIVE = 11;
    public static final int MULTIPLICATIVE = 12;
    public static final int UNARY = 13;
    public static final int PRIMARY = 14;

    private Precedence() {}
}
