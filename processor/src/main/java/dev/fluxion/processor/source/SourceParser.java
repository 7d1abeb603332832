package dev.fluxion.processor.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VarType;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Unsupported;

/** Text → syntax, with offsets equal to javac's. */
public final class SourceParser {
    private SourceParser() {}

    /**
     * The syntax of a source file.
     *
     * @throws Unsupported at the first place that is not Java
     */
    public static SourceFile parse(String text) {
        LineStarts lines = LineStarts.of(text);
        ParseResult<CompilationUnit> result = new JavaParser(configuration()).parse(text);
        if (result.isSuccessful()) {
            CompilationUnit unit = result.getResult().orElseThrow();
            unit.findAll(ClassOrInterfaceType.class, SourceParser::isVar).forEach(SourceParser::infer);
            return new SourceFile(text, unit, lines);
        }
        throw new Unsupported(finding(result.getProblem(0), lines));
    }

    /**
     * The highest level, whatever the user compiles for: javac has already judged that. JavaParser's own validators, all but the
     * first of its processors, reject valid code.
     */
    public static ParserConfiguration configuration() {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(highest())
                .setPreprocessUnicodeEscapes(false)
                .setTabSize(1);
        var processors = configuration.getProcessors();
        processors.subList(1, processors.size()).clear();
        return configuration;
    }

    /** No class can have this name; JavaParser tells {@code var} apart in one of the processors that are dropped. */
    private static boolean isVar(ClassOrInterfaceType type) {
        return type.getNameAsString().equals("var") && type.getScope().isEmpty();
    }

    private static void infer(ClassOrInterfaceType type) {
        VarType inferred = new VarType();
        type.getRange().ifPresent(inferred::setRange);
        type.replace(inferred);
    }

    private static LanguageLevel highest() {
        return LanguageLevel.JAVA_26;
    }

    private static Finding finding(Problem problem, LineStarts lines) {
        Position at = problem.getLocation()
                .flatMap(tokens -> tokens.getBegin().getRange())
                .map(range -> range.begin)
                .orElse(new Position(1, 1));
        int offset = lines.offset(at.line, at.column);
        String first = problem.getMessage().lines().findFirst().orElse("syntax error");
        return Finding.at(offset, offset + 1, dev.fluxion.processor.report.Problem.PARSE_ERROR, first);
    }
}
