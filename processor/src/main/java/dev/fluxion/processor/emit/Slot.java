package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Type;

/** A Java variable: what several values of the IR share, one after the other. */
final class Slot {
    final String wanted;
    final Type type;
    final Kind kind;
    final Ranges live = new Ranges();
    private Region scope;
    private int first;
    private boolean declares;
    private boolean isTemporary;
    private String name;

    enum Kind {
        PARAMETER,
        /** Declared in the head of a {@code for}. */
        INDEX,
        /** Never assigned again, because a lambda captures it. */
        FINAL,
        LOCAL
    }

    /**
     * @param scope where it is in scope
     * @param first the position of its first assignment
     * @param declares whether that assignment can be its declaration; else it is declared before that statement
     * @param isTemporary whether nobody would miss its name
     */
    Slot(String wanted, Type type, Kind kind, Region scope, int first, boolean declares, boolean isTemporary) {
        this.wanted = wanted;
        this.name = wanted;
        this.type = type;
        this.kind = kind;
        this.scope = scope;
        this.first = first;
        this.declares = declares;
        this.isTemporary = isTemporary;
    }

    int first() {
        return first;
    }

    int lastInScope() {
        return scope.lastInScope();
    }

    String name() {
        return name;
    }

    void name(String chosen) {
        name = chosen;
    }

    boolean isDeclaredBefore(int position) {
        return kind != Kind.PARAMETER && first == position && !declares;
    }

    boolean isDeclaredAt(int position) {
        return kind != Kind.PARAMETER && first == position && declares;
    }

    boolean isTemporary() {
        return isTemporary;
    }

    boolean canShareWith(Slot other) {
        return other != this
                && isShareable()
                && other.isShareable()
                && type.equals(other.type)
                && !live.overlaps(other.live);
    }

    void absorb(Slot other) {
        live.addAll(other.live);
        scope = Region.common(scope, other.scope);
        isTemporary &= other.isTemporary;
        if (other.first < first) {
            first = other.first;
            declares = other.declares;
        }
    }

    private boolean isShareable() {
        return kind == Kind.LOCAL || kind == Kind.PARAMETER;
    }
}
