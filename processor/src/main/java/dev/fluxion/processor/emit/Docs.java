package dev.fluxion.processor.emit;

import java.util.List;

/** The text of Javadoc. */
final class Docs {
    private Docs() {}

    /** The lines, without anything that would end the comment, or that javac would read before it knows that it is one. */
    static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean beginsTags = i > 0 && isTag(lines.get(i)) && !isTag(lines.get(i - 1));
            text.append(beginsTags ? "\n" : "").append(lines.get(i)).append('\n');
        }
        return text.toString().strip().replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }

    private static boolean isTag(String line) {
        return line.startsWith("@");
    }
}
