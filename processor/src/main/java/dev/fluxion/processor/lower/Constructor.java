package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.typing.Invocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** One constructor → one function, which gives what the fields hold when it is done. */
final class Constructor {
    private final ExecutableElement constructor;
    private final TypeElement type;
    private final ConstructorSource source;
    private final Session session;
    private final Body body;
    private final Parameters params;
    private final Map<VariableElement, Slot> fields = new LinkedHashMap<>();

    private Constructor(ExecutableElement constructor, ConstructorSource source, Session session) {
        this.constructor = constructor;
        this.type = Nodes.owner(constructor);
        this.source = source;
        this.session = session;
        this.body = new Body(session, constructor, session.attribute(constructor, source));
        this.params = new Parameters(body);
    }

    static Func lower(ExecutableElement constructor, Session session) {
        ConstructorSource source = session.callees().source(constructor).orElseThrow();
        return new Constructor(constructor, source, session).lower();
    }

    private Func lower() {
        Code code = Code.of(body.slots, body.exits, body.privateConstants.prologue());
        declareFields(code);
        for (int i = 0; i < source.parameters().size(); i++) {
            params.declare(
                    source.parameters().get(i),
                    body.type(constructor.getParameters().get(i).asType()),
                    false,
                    code);
        }
        params.patterns(source.declaration(), code);
        body.statements.attempt(() -> first(code));
        source.initialisers().forEach(i -> body.statements.attempt(() -> initialise(i, code)));
        body.statements.write(source.statements(), code);
        code.end();
        if (source.isCompact()) {
            complete(code);
        }
        List<Atom> held = Lists.map(new ArrayList<>(fields.values()), code::get);
        Block block = code.block(held);
        Block whole = new Block(Lists.plus(body.privateConstants.prologue().stmts(), block.stmts()), held);
        List<String> names = Lists.map(new ArrayList<>(fields.values()), Slot::name);
        return new Func(
                session.callees().name(new Callees.Wanted(constructor, Callees.Form.BODY)),
                params.vars(),
                whole,
                names);
    }

    private void declareFields(Code code) {
        Layout layout = session.layouts().layout(type).orElseThrow();
        List<VariableElement> all = Members.fields(type);
        for (Layout.Field f : layout.fields()) {
            VariableElement field = all.stream()
                    .filter(v -> v.getSimpleName().contentEquals(f.name()))
                    .findFirst()
                    .orElseThrow();
            Slot slot = body.slots.fresh(f.name(), f.type());
            code.bind(slot, Atom.zero(f.type()));
            fields.put(field, slot);
        }
        body.fields.making(new Construction(fields));
    }

    /** The constructor that this one calls: another one of this class, or one of the class above. */
    private void first(Code code) {
        if (source.called().isPresent()) {
            ExplicitConstructorInvocationStmt call = source.called().get();
            body.origins.enter(call);
            Invocation invocation = body.attribution.invocation(call);
            List<Atom> arguments = body.calls.arguments(call.getArguments(), invocation, body.at(call), code);
            take(invocation.method(), arguments, code);
        } else if (type.getSuperclass() instanceof DeclaredType base && !isRoot((TypeElement) base.asElement())) {
            take(withoutParameters((TypeElement) base.asElement()), List.of(), code);
        }
    }

    private static boolean isRoot(TypeElement base) {
        String name = base.getQualifiedName().toString();
        return name.equals("java.lang.Object") || name.equals("java.lang.Record");
    }

    private ExecutableElement withoutParameters(TypeElement base) {
        return ElementFilter.constructorsIn(base.getEnclosedElements()).stream()
                .filter(c -> c.getParameters().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        body.refusal(source.declaration(), Problem.UNSUPPORTED_EXPRESSION, "a constructor of " + base));
    }

    private void take(ExecutableElement called, List<Atom> arguments, Code code) {
        if (isRoot(Nodes.owner(called))) {
            return;
        }
        Layout layout = session.layouts()
                .layout(Nodes.owner(called))
                .filter(l -> session.callees().isMade(called))
                .orElseThrow(() -> body.refusal(
                        source.declaration(),
                        Problem.UNSUPPORTED_EXPRESSION,
                        "a constructor of " + Nodes.owner(called)));
        List<Atom> held = body.objects.fields(called, layout, arguments, body.at(source.declaration()), code);
        for (int i = 0; i < held.size(); i++) {
            Slot slot = slot(layout.fields().get(i).name());
            code.set(slot, held.get(i));
        }
    }

    private Slot slot(String name) {
        return fields.values().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void initialise(BodyDeclaration<?> member, Code code) {
        if (member instanceof InitializerDeclaration block) {
            body.statements.write(block.getBody(), code);
        } else if (member instanceof FieldDeclaration field) {
            field.getVariables().forEach(v -> initialise(v, code));
        }
    }

    private void initialise(VariableDeclarator field, Code code) {
        if (fields.values().stream().noneMatch(s -> s.name().equals(field.getNameAsString()))) {
            throw body.refusal(field, Problem.PRIVATE_MEMBER, field.getNameAsString());
        }
        Slot slot = slot(field.getNameAsString());
        field.getInitializer().ifPresent(x -> code.set(slot, value(x, slot, code)));
    }

    private Atom value(Expression e, Slot slot, Code code) {
        return e instanceof ArrayInitializerExpr elements
                ? body.arrays.initialise(elements, slot.type(), slot.name(), code)
                : body.value(e, slot.type(), slot.name(), code);
    }

    /** A compact constructor's parameters go into the fields. */
    private void complete(Code code) {
        source.parameters()
                .forEach(p -> code.bind(
                        slot(p.getNameAsString()), code.get(body.slots.of(p).orElseThrow())));
    }
}
