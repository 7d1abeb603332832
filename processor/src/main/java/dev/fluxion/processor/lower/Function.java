package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** One method → one function. */
final class Function {
    private final Callees.Wanted wanted;
    private final ExecutableElement method;
    private final MethodDeclaration declaration;
    private final Session session;
    private final Body body;
    private final Parameters params;

    private Function(Callees.Wanted wanted, MethodDeclaration declaration, Session session) {
        this.wanted = wanted;
        this.method = wanted.method();
        this.declaration = declaration;
        this.session = session;
        this.body = new Body(session, method, session.attribute(method, declaration));
        this.params = new Parameters(body);
    }

    static Func lower(Callees.Wanted wanted, Session session) {
        MethodDeclaration declaration =
                session.callees().declaration(wanted.method()).orElseThrow();
        return wanted.given().lambda().isPresent()
                ? LambdaFunction.lower(wanted, session)
                : new Function(wanted, declaration, session).lower();
    }

    /** Whether nothing that it takes or gives can carry a derivative, and the companion can call it as it is. */
    static boolean isPassive(ExecutableElement method, Layouts layouts) {
        Stream<Type> types = Stream.concat(
                Stream.of(layouts.of(method.getReturnType())),
                method.getParameters().stream().map(p -> layouts.of(p.asType())));
        return isReachable(method) && types.noneMatch(Type::isDifferentiable);
    }

    private Func lower() {
        Code code = Code.of(body.slots, body.exits, body.privateConstants.prologue());
        receiver(code);
        for (int i = 0; i < declaration.getParameters().size(); i++) {
            Parameter p = declaration.getParameter(i);
            Type type = body.type(method.getParameters().get(i).asType());
            wanted.given()
                    .function(i)
                    .ifPresentOrElse(
                            f -> function(p, f, code), () -> params.declare(p, type, session.isEntry(method), code));
        }
        params.patterns(declaration, code);
        BlockStmt statements = declaration.getBody().orElseThrow();
        Outcome outcome = new Outcome(body, declaration, wanted.caught());
        List<Atom> results = outcome.of(code, c -> body.statements.write(statements, c));
        Block block = code.block(results);
        Block whole = new Block(Lists.plus(body.privateConstants.prologue().stmts(), block.stmts()), results);
        return new Func(session.callees().name(wanted), params.vars(), whole, outcome.names(), original());
    }

    private void receiver(Code code) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            TypeElement owner = Nodes.owner(method);
            Slot self = body.slots.fresh("self", body.type(session.types().erasure(owner.asType())));
            code.bind(self, params.add(self));
            body.fields.receiver(self);
        }
    }

    /** In place of a known function comes what it has captured. */
    private void function(Parameter p, Closure.Shape shape, Code code) {
        Closure function = session.sites().prototype(shape);
        body.functions.know(p, function.in(LambdaFunction.slots(function, params::add, body, code)));
    }

    /** How Java calls the user's own method. */
    private Optional<JavaText> original() {
        if (!session.callees().isCallable(method)
                || wanted.caught()
                || wanted.given().isSpecial()) {
            return Optional.empty();
        }
        return Optional.of(CalledMethods.text(method, params.vars().size()));
    }

    /** Whether it is not private, nor is its class. */
    static boolean isReachable(ExecutableElement method) {
        for (Element e = method; e != null; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return true;
    }
}
