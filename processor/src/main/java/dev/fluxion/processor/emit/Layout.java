package dev.fluxion.processor.emit;

import java.util.regex.Pattern;

/** On one line what JavaPoet spreads over three. */
final class Layout {
    private static final Pattern JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.{1,100})\\n\\1 \\*/$");
    private static final Pattern EMPTY =
            Pattern.compile("(?m)^(  (?:private \\S+\\(\\)|[\\w ]*record .*\\)) \\{)\\n  }$");
    private static final Pattern GENERATED =
            Pattern.compile("(?m)^(@FluxionGenerated\\()\\n    (.*)\\n    (.*)\\n(\\))$");

    private Layout() {}

    static String tighten(String source) {
        String text = JAVADOC.matcher(source).replaceAll("$1/** $2 */");
        text = EMPTY.matcher(text).replaceAll("$1}");
        return GENERATED.matcher(text).replaceFirst("$1$2 $3$4");
    }
}
