package dev.fluxion.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a page that says where it was cut from.
 *
 * <pre>
 * {@code <!-- from FILE -->}                     its lines stand in the file; a line that is … leaves some out
 * {@code <!-- from FILE, TITLE -->}              it is the block below that title of a Markdown file
 * {@code <!-- from FILE, TITLE, METHOD() -->}    it is that method, in that block
 * {@code <!-- from FILE, METHOD() -->}           it is that method, in a file of Java
 * </pre>
 *
 * @param cut what to cut out of the file; "" if any part of it may be shown
 */
record Block(String file, String cut, String text) {
    private static final Pattern MARKED =
            Pattern.compile("<!-- from ([^,\\s]+)(?:, ([^>]+?))? -->\\s*\\n```\\w*\\n(.*?)\\n?```", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile("(?:(.*), )?(\\w+)\\(\\)");

    /** All that a page holds. */
    static List<Block> of(String page) {
        List<Block> blocks = new ArrayList<>();
        Matcher marked = MARKED.matcher(page);
        while (marked.find()) {
            String cut = Optional.ofNullable(marked.group(2)).orElse("");
            blocks.add(new Block(marked.group(1), cut, marked.group(3)));
        }
        return blocks;
    }

    boolean isWhole() {
        return !cut.isEmpty();
    }

    /** The runs of lines that were not left out. */
    List<String> pieces() {
        return List.of(text.split("(?m)^\\s*(//)?\\s*…\\s*$"));
    }

    /** What the block should be, according to the text of its file. */
    String expected(String origin) {
        Matcher method = METHOD.matcher(cut);
        if (!method.matches()) {
            return section(cut, origin);
        }
        String title = method.group(1);
        return method(method.group(2), title == null ? origin : section(title, origin));
    }

    private static String section(String title, String markdown) {
        return found("(?s)\\n## " + Pattern.quote(title) + "\\n\\n```\\w*\\n(.*?)\\n?```", markdown);
    }

    /** From the line that declares it to the brace below that line's first character, without their indentation. */
    private static String method(String name, String java) {
        String declaration = "[^\\n=;/*]* " + name + "\\([^;{]*\\{\\n";
        String text = found("(?s)(?<=\\n)((?<indent> +)(?! )" + declaration + ".*?\\n\\k<indent>\\})\\n", java);
        int indentation = text.length() - text.stripLeading().length();
        return text.replaceAll("(?m)^ {" + indentation + "}", "");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("there is no " + pattern + " in\n" + text);
        }
        return matcher.group(1);
    }
}
