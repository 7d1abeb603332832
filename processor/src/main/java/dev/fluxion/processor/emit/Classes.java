package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The classes of derivatives that a companion needs: of which objects shadows and tangents are used, by name. */
final class Classes {
    private final Map<String, Layout> used = new TreeMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<Layout, Set<Integer>> zeros = new LinkedHashMap<>();

    private final Map<String, JavaText.Handle> handles = new TreeMap<>();

    private Classes() {}

    static Classes of(Companion companion) {
        Classes classes = new Classes();
        companion.members().forEach(m -> classes.func(m.func()));
        companion.traces().values().forEach(fields -> fields.forEach(classes::type));
        return classes;
    }

    List<Layout> shadows() {
        return used.values().stream().filter(Layout::isShadow).toList();
    }

    /** Those that are not shared: they are nested in the companion. */
    List<Layout> tangents() {
        return used.values().stream()
                .filter(l -> l.isTangent() && !Records.isShared(l))
                .toList();
    }

    /** The private fields that are read or assigned. */
    Collection<JavaText.Handle> handles() {
        return handles.values();
    }

    /** The dimensions of arrays of its objects of which shadows full of zeros are made; 0 for an object itself. */
    Collection<Integer> zeros(Layout shadow) {
        return zeros.getOrDefault(shadow, Set.of());
    }

    /** Whether its objects may be reached in more than one way, and have one shadow nevertheless. */
    boolean isShared(Layout shadow) {
        return shared.contains(shadow.name());
    }

    private void func(Func f) {
        f.params().forEach(p -> type(p.type()));
        f.resultTypes().forEach(this::type);
        block(f.body());
    }

    private void block(Block block) {
        for (Stmt s : block.stmts()) {
            s.results().forEach(v -> type(v.type()));
            s.operands().stream().map(Atom::type).forEach(this::type);
            if (s instanceof Stmt.Let let && let.rhs() instanceof Expr.ZerosLike e) {
                zeros(e.array().type());
                if (Structs.leadsTwice(e.array().type())) {
                    share(e.array().type());
                }
            } else if (s instanceof Stmt.Let let && let.rhs() instanceof Expr.Load load) {
                field(load.array(), load.index());
            } else if (s instanceof Stmt.Store || s instanceof Stmt.Accumulate) {
                field(s.operands().get(0), s.operands().get(1));
            }
            s.blocks().forEach(this::block);
        }
    }

    private void type(Type type) {
        boolean isNew = Structs.core(type) instanceof Type.Struct s
                && (s.layout().isShadow() || s.layout().isTangent())
                && used.putIfAbsent(s.layout().name(), s.layout()) == null;
        if (isNew) {
            Layout layout = ((Type.Struct) Structs.core(type)).layout();
            List<Layout.Field> fields = new ArrayList<>(layout.fields());
            layout.base().filter(b -> layout.isShadow()).ifPresent(b -> type(new Type.Struct(b)));
            fields.forEach(f -> type(f.type()));
        }
    }

    private void zeros(Type primal) {
        if (Structs.core(primal) instanceof Type.Struct s) {
            boolean isNew = zeros.computeIfAbsent(s.layout().shadow(), l -> new LinkedHashSet<>())
                    .add(rank(primal));
            type(s.derivative());
            if (isNew && primal instanceof Type.Array array) {
                zeros(array.element());
            } else if (isNew) {
                s.layout().fields().stream()
                        .filter(Layout.Field::isDifferentiable)
                        .filter(f -> f.type().isContainer())
                        .forEach(f -> {
                            use(f);
                            zeros(f.type());
                        });
            }
        }
    }

    private void share(Type primal) {
        if (Structs.core(primal) instanceof Type.Struct s
                && !Structs.isImmutable(s)
                && shared.add(s.layout().shadow().name())) {
            s.layout().fields().stream().filter(Layout.Field::isDifferentiable).forEach(f -> share(f.type()));
        }
    }

    private void field(Atom memory, Atom index) {
        if (memory.type() instanceof Type.Struct s) {
            use(s.layout().field(Structs.name(index)));
        }
    }

    private void use(Layout.Field field) {
        field.read().handles().forEach(h -> handles.put(h.name(), h));
    }

    static int rank(Type type) {
        return type instanceof Type.Array array ? 1 + rank(array.element()) : 0;
    }
}
