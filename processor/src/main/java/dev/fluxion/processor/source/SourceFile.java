package dev.fluxion.processor.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;

/** A source file: its text as the compiler saw it, its syntax, and offsets into the text. */
public record SourceFile(String text, CompilationUnit unit, LineStarts lines) {

    /** Offset of the node's first character. */
    public int begin(Node node) {
        return node.getBegin().map(p -> lines.offset(p.line, p.column)).orElse(-1);
    }

    /** Offset behind the node's last character. */
    public int end(Node node) {
        return node.getEnd().map(p -> lines.offset(p.line, p.column) + 1).orElse(-1);
    }

    /** The node's text on one line, white space folded. */
    public String line(Node node) {
        return excerpt(begin(node), end(node));
    }

    /** The text between two offsets on one line, white space folded; "" for a place that is none. */
    public String excerpt(int begin, int end) {
        return begin < 0
                ? ""
                : text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }
}
