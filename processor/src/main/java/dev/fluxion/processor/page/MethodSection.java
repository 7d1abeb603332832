package dev.fluxion.processor.page;

import dev.fluxion.processor.diff.Explanation.Part;
import java.util.List;

/** The part of the page that is about one method. */
record MethodSection(MethodPage method, Html out) {
    private static final String READING =
            "Each line of the method, the operations in it that depend on these parameters, and what each adds"
                    + " to the adjoints of its operands; d is the adjoint of its result. In forward mode the same formula, with the tangent of"
                    + " the operand in the place of d, is added to the tangent of the result.";

    void write() {
        out.heading(method.title());
        out.paragraph("Differentiated with respect to " + String.join(", ", method.wrt()) + ".");
        out.items(method.findings());
        if (!method.parts().isEmpty()) {
            out.paragraph(READING);
            operations();
        }
        method.stages().forEach(out::folded);
    }

    private void operations() {
        out.table();
        String statement = "";
        for (Part part : method.parts()) {
            String here = part.at().line() + ": " + part.at().statement();
            if (!here.equals(statement)) {
                out.line(here);
            }
            statement = here;
            out.row(part.operation(), part.contributions().isEmpty() ? List.of(END) : part.contributions());
        }
        out.endTable();
    }

    private static final String END = "no derivative goes on from here to a result";
}
