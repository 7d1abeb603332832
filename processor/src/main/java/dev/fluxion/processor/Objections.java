package dev.fluxion.processor;

import dev.fluxion.processor.diff.Obstacle;
import dev.fluxion.processor.diff.Obstacles;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.mode.Mode;
import dev.fluxion.processor.mode.Modes;
import dev.fluxion.processor.mode.Subject;
import dev.fluxion.processor.mode.Warnings;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.source.SourceFile;
import java.util.List;

/** What stands against differentiating a method, and what the user should know of it. */
final class Objections {
    private Objections() {}

    /** What makes it impossible; if nothing does, what may not be meant. */
    static List<Finding> to(Subject subject, List<Mode> modes, SourceFile file) {
        List<Obstacle> obstacles = Obstacles.find(subject.primal(), varying(subject));
        if (!obstacles.isEmpty()) {
            return Lists.map(obstacles, o -> of(o, file));
        }
        List<Mode> unsupported =
                modes.stream().filter(m -> !Modes.supports(m, subject)).toList();
        if (!unsupported.isEmpty()) {
            return Lists.map(unsupported, m -> Finding.ofMethod(Problem.MODE_NOT_SUPPORTED, m.name()));
        }
        List<Finding> second = modes.stream().anyMatch(Modes::isOfSecondOrder)
                ? Lists.map(Modes.secondOrderObstacles(subject), o -> ofRule(o.at(), file))
                : List.of();
        return second.isEmpty() ? warnings(subject) : second;
    }

    /** That a loop is not checkpointed, because of what is there. */
    static Finding notRepeatable(Origin at, SourceFile file) {
        String what = file.excerpt(at.begin(), at.end());
        String quoted = what.length() > 60 ? what.substring(0, 57) + "..." : what;
        return at(at, Problem.NOT_CHECKPOINTED, "this cannot be run a second time: " + quoted);
    }

    private static Finding ofRule(Origin at, SourceFile file) {
        return at(at, Problem.RULE_NOT_DIFFERENTIABLE, file.excerpt(at.begin(), at.end()));
    }

    private static List<Finding> warnings(Subject subject) {
        List<Finding> cuts = Lists.map(
                Warnings.cuts(subject),
                c -> at(c.at(), Problem.CONSTANT_DERIVATIVE, c.parameter().name()));
        return Lists.plus(cuts, Lists.map(Warnings.equalities(subject), at -> at(at, Problem.EQUALITY_OF_VARYING)));
    }

    /** What varies, or receives what varies, when the method is called. */
    private static List<Var> varying(Subject subject) {
        return subject.entry().params().stream()
                .filter(p -> subject.wrt().contains(p) || subject.outs().contains(p))
                .toList();
    }

    private static Finding of(Obstacle obstacle, SourceFile file) {
        String code = file.excerpt(obstacle.at().begin(), obstacle.at().end());
        Origin at = obstacle.at();
        return switch (obstacle.kind()) {
            case UNKNOWN_DERIVATIVE -> at(at, Problem.NO_DERIVATIVE, code);
            case ARRAY_ESCAPES -> at(at, Problem.VARYING_ESCAPES, code);
            case FOREIGN_ARRAY -> at(at, Problem.FOREIGN_ARRAY, code);
            case CAPTURED -> at(at, Problem.VARIABLE_CAPTURED, code);
        };
    }

    private static Finding at(Origin origin, Problem problem, String... arguments) {
        return Finding.at(origin.begin(), origin.end(), problem, arguments);
    }
}
