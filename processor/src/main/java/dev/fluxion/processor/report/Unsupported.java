package dev.fluxion.processor.report;

/** Thrown by a stage that cannot go on with what it was given; whoever can go on behind it catches it and keeps the finding. */
public final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Unsupported(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
