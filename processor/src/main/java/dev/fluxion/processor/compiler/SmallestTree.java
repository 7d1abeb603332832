package dev.fluxion.processor.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** The smallest of javac's trees that covers a range of the source. */
final class SmallestTree extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final int begin;
    private final int end;
    private Tree best;

    private SmallestTree(SourcePositions positions, CompilationUnitTree unit, int begin, int end) {
        this.positions = positions;
        this.unit = unit;
        this.begin = begin;
        this.end = end;
        this.best = unit;
    }

    static Tree find(SourcePositions positions, CompilationUnitTree unit, int begin, int end) {
        SmallestTree finder = new SmallestTree(positions, unit, begin, end);
        finder.scan(unit, null);
        return finder.best;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
        if (tree == null || !covers(tree)) {
            return tree == unit ? super.scan(tree, null) : null;
        }
        best = tree;
        return super.scan(tree, null);
    }

    private boolean covers(Tree tree) {
        long from = positions.getStartPosition(unit, tree);
        long to = positions.getEndPosition(unit, tree);
        return from >= 0 && from <= begin && end <= to;
    }
}
