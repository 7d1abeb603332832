package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a method while its statements are written. */
final class Method {
    private final Plan plan;
    private final Member member;
    private final ExpressionShape shape;
    private final Sweeps sweeps;
    private final Map<Integer, List<Slot>> declared = new HashMap<>();
    private final Set<String> taken;

    Method(Plan plan, Member member, Surroundings surroundings) {
        this.plan = plan;
        this.member = member;
        this.shape = new ExpressionShape(
                plan.nested(), surroundings, v -> plan.slots().of(v).name());
        this.sweeps = new Sweeps(plan.nested());
        this.taken = new HashSet<>(plan.reserved());
        for (Slot slot : plan.slots().inOrder()) {
            taken.add(slot.name());
            declared.merge(slot.first(), List.of(slot), Lists::plus);
        }
    }

    Nested nested() {
        return plan.nested();
    }

    Slots slots() {
        return plan.slots();
    }

    Set<Step> tails() {
        return plan.tails();
    }

    ExpressionShape shape() {
        return shape;
    }

    /** Whether the method says that it throws this. */
    boolean declares(JavaText exception) {
        return member.thrown().contains(exception);
    }

    Sweeps sweeps() {
        return sweeps;
    }

    boolean isCommented() {
        return sweeps.isCommented();
    }

    /** The variables that are declared before the statement at this position, without a value. */
    List<Slot> declaredBefore(int position) {
        return declared.getOrDefault(position, List.of()).stream()
                .filter(s -> s.isDeclaredBefore(position))
                .toList();
    }

    /** {@code v = value}, a declaration if it is the first. */
    JavaTree assign(Var v, Expression value, int position) {
        Slot slot = plan.slots().of(v);
        return slot.isDeclaredAt(position)
                ? new JavaTree.Declare(Types.of(slot.type), slot.name(), Optional.of(value))
                : new JavaTree.Assign(Expression.primary(slot.name()), "=", value);
    }

    /** The same of an operand, in its shortest form. */
    JavaTree update(Var target, Atom value, int position, Map<Slot, String> aside) {
        Slot slot = plan.slots().of(target);
        ExpressionShape renamed = aside.isEmpty() ? shape : shape.with(v -> name(v, aside));
        Optional<JavaTree> compound = new Compound(this, renamed).of(slot, position, nested().definition(value), aside);
        return compound.orElseGet(() -> assign(target, renamed.assigned(value), position));
    }

    private String name(Var v, Map<Slot, String> aside) {
        Slot slot = plan.slots().of(v);
        return aside.getOrDefault(slot, slot.name());
    }

    /** A name for the old value of a variable: {@code oldA}. */
    String aside(Slot slot) {
        return fresh("old" + Names.capitalized(slot.name()));
    }

    String fresh(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = Names.numbered(wanted, i);
        }
        return name;
    }

    /** {@code return} with these results; nothing if there are none. */
    Optional<JavaTree> result(List<Atom> yields) {
        if (member.record().isPresent()) {
            JavaText constructor = JavaText.of("new " + member.record().get());
            Expression made = Expression.call(constructor, Lists.map(yields, shape::assigned));
            return Optional.of(new JavaTree.Return(Optional.of(made)));
        }
        return yields.stream().findFirst().map(y -> new JavaTree.Return(Optional.of(shape.assigned(y))));
    }
}
