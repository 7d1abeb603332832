package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which variables are the user's own: the source statement that they come from assigns that name. */
final class UserNames {
    private static final String OPERATORS = "+-*/%&|^<>";

    private final Set<Var> users = new HashSet<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private UserNames() {}

    static Set<Var> of(Func func) {
        UserNames names = new UserNames();
        names.block(func.body());
        return names.users;
    }

    /** Backwards: of several values of one name and one statement, the last is what the user assigned. */
    private void block(Block block) {
        for (int i = block.stmts().size() - 1; i >= 0; i--) {
            Stmt stmt = block.stmts().get(i);
            stmt.results().stream().filter(v -> isAssigned(stmt.at(), v)).forEach(users::add);
            stmt.blocks().forEach(this::block);
            if (stmt instanceof Stmt.If branch) {
                branch(branch);
            }
        }
    }

    private boolean isAssigned(Origin at, Var v) {
        return at.sweep() == Origin.Sweep.PRIMAL
                && assigns(at, v)
                && seen.add(List.of(v.name(), at.line(), at.statement()));
    }

    /** What the user assigned in the branches is the user's behind them. */
    private void branch(Stmt.If branch) {
        for (int i = 0; i < branch.results().size(); i++) {
            Var result = branch.results().get(i);
            if (isUsers(branch.then().yields().get(i), result)
                    || isUsers(branch.otherwise().yields().get(i), result)) {
                users.add(result);
            }
        }
    }

    private boolean isUsers(Atom yield, Var result) {
        return yield instanceof Var v && v.name().equals(result.name()) && users.contains(v);
    }

    /** Whether the text of the statement assigns the variable's name. */
    static boolean assigns(Origin at, Var v) {
        String text = at.statement();
        String name = v.name();
        for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
            if (isWord(text, i, i + name.length()) && isAssigned(text, i + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int begin, int end) {
        boolean starts = begin == 0 || !isPartOfName(text.charAt(begin - 1));
        return starts && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }

    private static boolean isPartOfName(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.';
    }

    private static boolean isAssigned(String text, int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (text.startsWith("++", i) || text.startsWith("--", i)) {
            return true;
        }
        int operator = i;
        while (i < text.length() && OPERATORS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean equals = i < text.length() && text.charAt(i) == '=' && !text.startsWith("==", i);
        return equals && !isComparison(text.substring(operator, i));
    }

    private static boolean isComparison(String operator) {
        return operator.equals("<") || operator.equals(">");
    }
}
