package dev.fluxion.bench;

/** What is timed. */
enum Column {
    FUNCTION("function"),
    FLUXION("Fluxion"),
    BY_HAND("by hand"),
    HIPPARCHUS("Hipparchus"),
    DIFFERENCES("differences");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
