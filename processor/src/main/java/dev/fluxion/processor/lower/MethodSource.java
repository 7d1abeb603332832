package dev.fluxion.processor.lower;

import dev.fluxion.processor.custom.RuleSet;
import dev.fluxion.processor.source.SourceFile;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method to lower, and where to look for what it names.
 *
 * @param file the file that declares it
 * @param rules what the user has said of derivatives
 * @param checkedIn the file's name if partial derivatives are to be checked; "" if not
 * @param layouts the types of the program, shared by all methods of one companion
 * @param isSource whether an outermost class is compiled from source, so that its companion is about to be generated
 */
public record MethodSource(
        SourceFile file,
        ExecutableElement method,
        RuleSet rules,
        String checkedIn,
        Types types,
        Elements elements,
        Layouts layouts,
        Predicate<TypeElement> isSource) {

    /** A method without rules that shares its types with no other. */
    public MethodSource(SourceFile file, ExecutableElement method, Types types, Elements elements) {
        this(
                file,
                method,
                RuleSet.NONE,
                "",
                types,
                elements,
                new Layouts(file, Nodes.owner(method), List.of(method), elements),
                t -> true);
    }
}
