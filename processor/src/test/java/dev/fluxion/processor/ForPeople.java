package dev.fluxion.processor;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import dev.fluxion.processor.source.SourceParser;
import java.util.ArrayList;
import java.util.List;

/** A companion's source without what it has for other companions. */
final class ForPeople {
    private static final String DROPPED = "-";

    private ForPeople() {}

    static String only(String source) {
        CompilationUnit unit = SourceParser.parse(source).unit();
        List<String> lines = new ArrayList<>(source.lines().toList());
        unit.findAll(MarkerAnnotationExpr.class, a -> a.getNameAsString().equals("ForCompanions"))
                .forEach(a -> a.getParentNode().ifPresent(member -> drop((BodyDeclaration<?>) member, lines)));
        lines.removeIf(line -> line.equals(DROPPED) || line.endsWith(".ForCompanions;"));
        return String.join("\n", lines) + "\n";
    }

    /** With its comment, and the blank line before. */
    private static void drop(BodyDeclaration<?> member, List<String> lines) {
        int end = member.getEnd().orElseThrow().line;
        int begin = member.getBegin().orElseThrow().line - 1;
        while (!lines.get(begin).isEmpty()) {
            begin--;
        }
        for (int i = begin; i < end; i++) {
            lines.set(i, DROPPED);
        }
    }
}
