package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** IR → Java: which expressions are nested, which values share a variable, and what everything is called. */
final class Shape {
    private Shape() {}

    static JavaMethod of(Member member, Surroundings surroundings) {
        Plan plan = Planning.of(member, surroundings);
        Method method = new Method(plan, member, surroundings);
        List<JavaTree> body = new ArrayList<>();
        new StatementShape(method).end(plan.nested().outline().root, body);
        return new JavaMethod(
                member.javaName(),
                member.isPublic(),
                member.varargs(),
                returns(member),
                parameters(member.func(), plan.slots()),
                member.thrown(),
                member.javadoc(),
                body);
    }

    private static JavaText returns(Member member) {
        if (member.record().isPresent()) {
            return JavaText.of(member.record().get());
        }
        List<Type> types = member.func().resultTypes();
        return types.isEmpty() ? JavaText.of("void") : Types.of(types.get(0));
    }

    private static List<JavaField> parameters(Func func, Slots slots) {
        return Lists.map(
                func.params(),
                p -> new JavaField(Types.of(p.type()), slots.of(p).name()));
    }
}
