package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Program;

/** From a mode to what a companion offers for it. */
public final class Modes {
    private Modes() {}

    /**
     * The methods of one mode.
     *
     * @throws IllegalArgumentException for a mode that is not supported
     */
    public static Offer offer(Mode mode, Subject subject) {
        Program safe = Protect.arguments(subject.primal(), subject.outs());
        Subject protectedSubject = new Subject(subject.name(), subject.suffix(), safe, subject.wrt(), subject.outs());
        return switch (mode) {
            case GRAD -> Gradient.offer(protectedSubject);
            case JVP -> Tangent.offer(protectedSubject);
            case VJP -> Pullback.offer(protectedSubject);
            default -> throw new IllegalArgumentException("not supported: " + mode);
        };
    }

    /** Whether {@link #offer} knows it. */
    public static boolean isSupported(Mode mode) {
        return mode == Mode.GRAD || mode == Mode.JVP || mode == Mode.VJP;
    }
}
