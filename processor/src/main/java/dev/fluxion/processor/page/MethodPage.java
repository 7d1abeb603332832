package dev.fluxion.processor.page;

import dev.fluxion.processor.diff.Explanation;
import java.util.List;
import java.util.Map;

/**
 * What the page says of one method.
 *
 * @param title the method with its parameters
 * @param wrt with respect to what it is differentiated
 * @param parts its operations; none if it could not be differentiated
 * @param findings what the compiler was told
 * @param stages the intermediate representation after each stage, by the stage's name, in their order
 */
public record MethodPage(
        String title,
        List<String> wrt,
        List<Explanation.Part> parts,
        List<String> findings,
        Map<String, String> stages) {}
