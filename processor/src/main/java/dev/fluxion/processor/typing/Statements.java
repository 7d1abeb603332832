package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.*;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks statements: declares their variables and types the expressions in them. A refusal ends one expression, not the walk. */
final class Statements extends VoidVisitorAdapter<Void> {
    private final Body body;
    private Consumer<Expression> returned;
    private Consumer<Expression> yielded;

    Statements(Body body) {
        this.body = body;
        this.returned = body::type;
        this.yielded = body::type;
    }

    void type(Statement s) {
        s.accept(this, null);
    }

    /** The statements of a method or lambda, with what happens to the expressions that it returns. */
    void returning(Consumer<Expression> returned, Runnable action) {
        Consumer<Expression> before = this.returned;
        this.returned = returned;
        try {
            action.run();
        } finally {
            this.returned = before;
        }
    }

    /** The statements of a switch expression, with what happens to its results. */
    void yielding(Consumer<Expression> yielded, Runnable action) {
        Consumer<Expression> before = this.yielded;
        this.yielded = yielded;
        try {
            action.run();
        } finally {
            this.yielded = before;
        }
    }

    /** A result of the switch expression that we are in. */
    void yielded(Expression e) {
        Consumer<Expression> current = yielded;
        body.attempt(() -> current.accept(e));
    }

    private void attempt(Expression e) {
        body.attempt(() -> body.type(e));
    }

    private void scoped(Runnable action) {
        body.scoped(() -> {
            action.run();
            return body;
        });
    }

    private void branch(List<TypePatternExpr> bindings, Runnable action) {
        scoped(() -> {
            body.patterns.bind(bindings);
            action.run();
        });
    }

    @Override
    public void visit(BlockStmt s, Void unused) {
        scoped(() -> s.getStatements().forEach(this::type));
    }

    @Override
    public void visit(ExpressionStmt s, Void unused) {
        attempt(s.getExpression());
    }

    @Override
    public void visit(ReturnStmt s, Void unused) {
        Consumer<Expression> current = returned;
        s.getExpression().ifPresent(e -> body.attempt(() -> current.accept(e)));
    }

    @Override
    public void visit(YieldStmt s, Void unused) {
        yielded(s.getExpression());
    }

    @Override
    public void visit(IfStmt s, Void unused) {
        attempt(s.getCondition());
        Bindings bindings = Bindings.of(s.getCondition());
        branch(bindings.whenTrue(), () -> type(s.getThenStmt()));
        s.getElseStmt().ifPresent(e -> branch(bindings.whenFalse(), () -> type(e)));
        body.patterns.bind(afterIf(s, bindings));
    }

    private List<TypePatternExpr> afterIf(IfStmt s, Bindings bindings) {
        List<TypePatternExpr> after = new ArrayList<>();
        boolean thenCompletes = body.completion.completes(s.getThenStmt());
        boolean elseCompletes = s.getElseStmt().map(body.completion::completes).orElse(true);
        if (!elseCompletes && thenCompletes) {
            after.addAll(bindings.whenTrue());
        }
        if (elseCompletes && !thenCompletes) {
            after.addAll(bindings.whenFalse());
        }
        return after;
    }

    @Override
    public void visit(WhileStmt s, Void unused) {
        attempt(s.getCondition());
        Bindings bindings = Bindings.of(s.getCondition());
        branch(bindings.whenTrue(), () -> type(s.getBody()));
        bindAfterLoop(s, bindings);
    }

    /** A loop that is left only through its condition binds what that binds when false. */
    private void bindAfterLoop(Statement loop, Bindings bindings) {
        if (!bindings.whenFalse().isEmpty() && !Completion.isBroken(loop)) {
            body.patterns.bind(bindings.whenFalse());
        }
    }

    @Override
    public void visit(DoStmt s, Void unused) {
        type(s.getBody());
        attempt(s.getCondition());
        bindAfterLoop(s, Bindings.of(s.getCondition()));
    }

    @Override
    public void visit(ForStmt s, Void unused) {
        Bindings bindings = s.getCompare().map(Bindings::of).orElseGet(() -> new Bindings(List.of(), List.of()));
        scoped(() -> {
            s.getInitialization().forEach(this::attempt);
            s.getCompare().ifPresent(this::attempt);
            branch(bindings.whenTrue(), () -> {
                s.getUpdate().forEach(this::attempt);
                type(s.getBody());
            });
        });
        bindAfterLoop(s, bindings);
    }

    @Override
    public void visit(ForEachStmt s, Void unused) {
        scoped(() -> {
            body.variables.iterate(s);
            type(s.getBody());
        });
    }

    @Override
    public void visit(TryStmt s, Void unused) {
        scoped(() -> {
            s.getResources().forEach(this::attempt);
            type(s.getTryBlock());
        });
        s.getCatchClauses()
                .forEach(c -> scoped(() -> {
                    body.variables.declare(c.getParameter());
                    type(c.getBody());
                }));
        s.getFinallyBlock().ifPresent(this::type);
    }

    @Override
    public void visit(SwitchStmt s, Void unused) {
        body.switches.type(s, false);
    }

    @Override
    public void visit(ThrowStmt s, Void unused) {
        attempt(s.getExpression());
    }

    @Override
    public void visit(SynchronizedStmt s, Void unused) {
        attempt(s.getExpression());
        type(s.getBody());
    }

    @Override
    public void visit(AssertStmt s, Void unused) {
        attempt(s.getCheck());
        s.getMessage().ifPresent(this::attempt);
    }

    @Override
    public void visit(LabeledStmt s, Void unused) {
        type(s.getStatement());
    }

    @Override
    public void visit(ExplicitConstructorInvocationStmt s, Void unused) {
        body.attempt(() -> body.invocations.constructorCall(s));
    }

    /** The code of local classes is not the method's own. */
    @Override
    public void visit(LocalClassDeclarationStmt s, Void unused) {}

    @Override
    public void visit(LocalRecordDeclarationStmt s, Void unused) {}
}
