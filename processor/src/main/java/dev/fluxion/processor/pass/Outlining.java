package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.pass.Piece.Crossing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The work of {@link Outline} on one function. */
final class Outlining {
    private static final Type.Array REALS = new Type.Array(Type.REAL);

    private final String base;
    private final int part;
    private final Set<String> names;
    private final List<Func> parts = new ArrayList<>();

    /** @param names of all functions, to which those of the pieces are added */
    Outlining(Func f, int part, Set<String> names) {
        this.base = camelCase(f.name());
        this.part = part;
        this.names = names;
    }

    private static String camelCase(String function) {
        int elsewhere = function.indexOf(Func.ELSEWHERE);
        String name = (elsewhere < 0 ? function : function.substring(0, elsewhere)).replace("#", "");
        int dot = name.indexOf('.');
        return dot < 0
                ? name
                : name.substring(0, dot) + Character.toUpperCase(name.charAt(dot + 1)) + name.substring(dot + 2);
    }

    List<Func> parts() {
        return parts;
    }

    /** The block, cut if it is larger than {@code limit}; blocks in it that are themselves too large are cut first. */
    Block block(Block block, int limit) {
        List<Stmt> stmts = Lists.map(block.stmts(), s -> BytecodeSize.of(s) > part ? inside(s) : s);
        Block smaller = new Block(stmts, block.yields());
        return BytecodeSize.of(smaller) > limit ? cut(smaller) : smaller;
    }

    private Stmt inside(Stmt stmt) {
        List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, part));
        return stmt.with(stmt.operands(), stmt.results(), stmt.bound(), blocks);
    }

    private Block cut(Block block) {
        int end = block.stmts().size() - (block.leaves() ? 1 : 0);
        Block last = new Block(block.stmts().subList(end, block.stmts().size()), block.yields());
        List<List<Stmt>> cuts = Cuts.of(new Block(block.stmts().subList(0, end), List.copyOf(last.free())), part);
        List<Piece> pieces = pieces(cuts, last);
        if (pieces.size() < 2 || !pieces.stream().allMatch(Piece::fits)) {
            return block;
        }
        return new Block(Lists.plus(calls(pieces, last), last.stmts()), last.yields());
    }

    private List<Piece> pieces(List<List<Stmt>> cuts, Block last) {
        List<Block> blocks = Lists.map(cuts, c -> new Block(c, List.of()));
        Map<Var, Integer> home = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            cuts.get(i).forEach(s -> s.results().forEach(v -> home.put(v, at)));
        }
        Set<Var> shared = new LinkedHashSet<>();
        Lists.plus(blocks, last)
                .forEach(b -> b.free().stream().filter(home::containsKey).forEach(shared::add));
        Crossing crossing = crossing(shared);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            List<Var> out =
                    shared.stream().filter(v -> home.getOrDefault(v, -1) == at).toList();
            pieces.add(
                    new Piece(cuts.get(i), crossing, List.copyOf(blocks.get(i).free()), out));
        }
        return pieces;
    }

    private static Crossing crossing(Set<Var> shared) {
        Map<Var, Integer> indices = new LinkedHashMap<>();
        shared.stream().filter(v -> v.type() == Type.REAL).forEach(v -> indices.put(v, indices.size()));
        return new Crossing(new Var("values", REALS), indices);
    }

    private List<Stmt> calls(List<Piece> pieces, Block last) {
        Crossing crossing = pieces.get(0).crossing();
        List<Stmt> calls = new ArrayList<>();
        if (!crossing.indices().isEmpty()) {
            Atom length = Atom.whole(crossing.indices().size());
            calls.add(new Stmt.Let(crossing.array(), new Expr.NewArray(REALS, List.of(length)), Origin.NONE));
        }
        for (Piece piece : pieces) {
            String name = name();
            parts.add(piece.func(name));
            calls.add(piece.call(name));
        }
        last.free().stream()
                .filter(crossing::has)
                .forEach(v -> calls.add(new Stmt.Let(
                        v, new Expr.Load(crossing.array(), crossing.index(v)), Origin.NONE.in(Origin.Sweep.REVERSE))));
        return calls;
    }

    private String name() {
        for (int n = 1; ; n++) {
            String name = base + "Part" + n;
            if (names.add(name)) {
                return name;
            }
        }
    }
}
