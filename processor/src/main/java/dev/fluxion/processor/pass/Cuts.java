package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a block is cut: into pieces of about the wanted size, where fewest variables cross. */
final class Cuts {
    private final List<Stmt> stmts;
    private final int[] crossing;

    private Cuts(Block block) {
        this.stmts = block.stmts();
        this.crossing = crossing(block);
    }

    /** The statements in pieces, none larger than {@code size} unless it is a single statement. */
    static List<List<Stmt>> of(Block block, int size) {
        return new Cuts(block).cut(size);
    }

    private List<List<Stmt>> cut(int size) {
        List<List<Stmt>> pieces = new ArrayList<>();
        for (int from = 0; from < stmts.size(); ) {
            int to = end(from, size);
            pieces.add(stmts.subList(from, to));
            from = to;
        }
        return pieces;
    }

    /** The best place between half the size and all of it; the last one if there are several. */
    private int end(int from, int size) {
        int best = from + 1;
        int sum = BytecodeSize.of(stmts.get(from));
        int sumToBest = sum;
        for (int i = from + 1; i < stmts.size(); i++) {
            sum += BytecodeSize.of(stmts.get(i));
            if (sum > size) {
                return best;
            }
            if (sumToBest < size / 2 || crossing[i + 1] <= crossing[best]) {
                best = i + 1;
                sumToBest = sum;
            }
        }
        return stmts.size();
    }

    /** How many variables are defined before each position, and used behind it. */
    private static int[] crossing(Block block) {
        Map<Var, Integer> lastUse = lastUse(block);
        int[] change = new int[block.stmts().size() + 2];
        for (int i = 0; i < block.stmts().size(); i++) {
            for (Var v : block.stmts().get(i).results()) {
                change[i + 1]++;
                change[lastUse.getOrDefault(v, i) + 1]--;
            }
        }
        Arrays.parallelPrefix(change, Integer::sum);
        return change;
    }

    private static Map<Var, Integer> lastUse(Block block) {
        Map<Var, Integer> lastUse = new HashMap<>();
        for (int i = 0; i < block.stmts().size(); i++) {
            int at = i;
            new Block(List.of(block.stmts().get(i)), List.of()).free().forEach(v -> lastUse.put(v, at));
        }
        new Block(List.of(), block.yields())
                .free()
                .forEach(v -> lastUse.put(v, block.stmts().size()));
        return lastUse;
    }
}
