package dev.fluxion.processor.page;

import java.util.List;

/**
 * What the page of one class says.
 *
 * @param name the class, qualified
 * @param companion the source text of its companion; "" if there is none
 */
public record ClassPage(String name, List<MethodPage> methods, String companion) {

    /** The page as HTML, all in one file. */
    public String html() {
        Html out = new Html(name);
        methods.forEach(m -> new MethodSection(m, out).write());
        out.heading("The companion").pre(companion);
        return out.end();
    }
}
