package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Unsupported;
import dev.fluxion.processor.source.SourceFile;

/** Where what is being written comes from: offsets of the very expression, text of the statement that it stands in. */
final class Origins {
    private final SourceFile file;
    private final String checkedIn;
    private String statement = "";

    /** @param checkedIn the file's name if partial derivatives are to be checked; "" if not */
    Origins(SourceFile file, String checkedIn) {
        this.file = file;
        this.checkedIn = checkedIn;
    }

    /** What follows belongs to this statement. Of a compound one only the head is quoted. */
    void enter(Statement s) {
        statement = header(s);
    }

    Origin of(Node node) {
        int begin = file.begin(node);
        int line = begin < 0 ? 0 : file.lines().line(begin);
        return new Origin(begin, file.end(node), line, statement, checkedIn, Origin.Sweep.PRIMAL);
    }

    Unsupported refusal(Node node, Problem problem, String... arguments) {
        return new Unsupported(finding(node, problem, arguments));
    }

    Finding finding(Node node, Problem problem, String... arguments) {
        return Finding.at(file.begin(node), file.end(node), problem, arguments);
    }

    /** A piece of source on one line, short enough to be quoted in a message. */
    String quote(Node node) {
        String text = file.line(node);
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    private String header(Statement s) {
        if (s instanceof DoStmt loop) {
            return "do ... while (" + file.line(loop.getCondition()) + ")";
        }
        String text = s instanceof LabeledStmt l ? header(l.getStatement()) : upTo(s, body(s));
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private String upTo(Statement s, Node body) {
        if (Nodes.same(body, s) || file.begin(s) < 0) {
            return file.line(s);
        }
        String head = file.text().substring(file.begin(s), file.begin(body));
        return head.replaceAll("\\s+", " ").strip();
    }

    private static Node body(Statement s) {
        if (s instanceof IfStmt branch) {
            return branch.getThenStmt();
        }
        if (s instanceof ForStmt loop) {
            return loop.getBody();
        }
        if (s instanceof ForEachStmt loop) {
            return loop.getBody();
        }
        return s instanceof WhileStmt loop ? loop.getBody() : s;
    }
}
