package dev.fluxion.processor.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.source.Declarations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * What a constructor does, in the order in which it does it.
 *
 * @param declaration the constructor's own, or the class's if it is not written down
 * @param called the constructor that it calls first, if that is written down
 * @param initialisers of fields and between them, unless the constructor that it calls runs them
 * @param isCompact whether it ends with the parameters going into the fields
 */
record ConstructorSource(
        BodyDeclaration<?> declaration,
        List<Parameter> parameters,
        Optional<ExplicitConstructorInvocationStmt> called,
        List<BodyDeclaration<?>> initialisers,
        List<Statement> statements,
        boolean isCompact) {

    /** Nothing if its class is not in the file. */
    static Optional<ConstructorSource> of(CompilationUnit unit, ExecutableElement constructor) {
        Optional<TypeDeclaration<?>> type = Declarations.type(unit, Nodes.owner(constructor));
        Optional<ConstructorDeclaration> written = Declarations.constructor(unit, constructor);
        return written.isPresent()
                ? written.map(w -> of(w, type.orElseThrow()))
                : type.map(ConstructorSource::unwritten);
    }

    private static ConstructorSource of(ConstructorDeclaration written, TypeDeclaration<?> type) {
        List<Statement> all = written.getBody().getStatements();
        Optional<ExplicitConstructorInvocationStmt> called = all.stream()
                .limit(1)
                .filter(Statement::isExplicitConstructorInvocationStmt)
                .map(Statement::asExplicitConstructorInvocationStmt)
                .findFirst();
        boolean delegates =
                called.filter(ExplicitConstructorInvocationStmt::isThis).isPresent();
        return new ConstructorSource(
                written,
                written.getParameters(),
                called,
                delegates ? List.of() : initialisers(type),
                all.subList(called.isPresent() ? 1 : 0, all.size()),
                false);
    }

    private static ConstructorSource unwritten(TypeDeclaration<?> type) {
        if (type instanceof RecordDeclaration r) {
            Optional<CompactConstructorDeclaration> compact =
                    r.getCompactConstructors().stream().findFirst();
            List<Statement> statements = compact.map(
                            c -> (List<Statement>) c.getBody().getStatements())
                    .orElse(List.of());
            BodyDeclaration<?> declaration = compact.isPresent() ? compact.get() : r;
            return new ConstructorSource(declaration, r.getParameters(), Optional.empty(), List.of(), statements, true);
        }
        return new ConstructorSource(type, List.of(), Optional.empty(), initialisers(type), List.of(), false);
    }

    /** All of its statements. */
    List<Statement> all() {
        return Lists.plus(called.<Statement>map(c -> c).stream().toList(), statements);
    }

    private static List<BodyDeclaration<?>> initialisers(TypeDeclaration<?> type) {
        return type.getMembers().stream()
                .filter(m -> (m instanceof FieldDeclaration f && !f.isStatic())
                        || (m instanceof InitializerDeclaration i && !i.isStatic()))
                .toList();
    }
}
