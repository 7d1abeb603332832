package dev.fluxion.processor.page;

import java.util.List;

/** HTML in the making: the few elements that a page needs, all text escaped. */
final class Html {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 72em; margin: 2em auto; padding: 0 1em; color: #222 }
            table { border-collapse: collapse } td, th { text-align: left; vertical-align: top; padding: .2em 1.5em .2em 0 }
            tr.line td { border-top: 1px solid #ddd; padding-top: .5em; font-weight: bold }
            code, pre { font: 13px/1.5 ui-monospace, monospace } pre { background: #f6f6f6; padding: 1em; overflow: auto }
            """;

    private final StringBuilder out = new StringBuilder();

    Html(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        element("title", title);
        out.append("<style>\n").append(STYLE).append("</style></head><body>\n");
        element("h1", "Derivatives of " + title);
    }

    Html heading(String text) {
        return element("h2", text);
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    Html pre(String text) {
        return element("pre", text);
    }

    Html items(List<String> texts) {
        out.append("<ul>\n");
        texts.forEach(t -> element("li", t));
        out.append("</ul>\n");
        return this;
    }

    Html folded(String summary, String text) {
        out.append("<details><summary>").append(escaped(summary)).append("</summary>\n");
        pre(text);
        out.append("</details>\n");
        return this;
    }

    Html table() {
        out.append("<table>\n");
        return this;
    }

    Html endTable() {
        out.append("</table>\n");
        return this;
    }

    /** A row over the whole width. */
    Html line(String text) {
        out.append("<tr class=\"line\"><td colspan=\"2\"><code>")
                .append(escaped(text))
                .append("</code></td></tr>\n");
        return this;
    }

    Html row(String left, List<String> right) {
        out.append("<tr><td><code>").append(escaped(left)).append("</code></td><td>");
        right.forEach(r -> out.append("<code>").append(escaped(r)).append("</code><br>"));
        out.append("</td></tr>\n");
        return this;
    }

    String end() {
        return out.append("</body></html>\n").toString();
    }

    private Html element(String name, String text) {
        out.append('<').append(name).append('>');
        out.append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
