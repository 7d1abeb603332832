package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Capture;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import java.util.ArrayList;
import java.util.List;

/** Puts expressions into the holes of a text. */
final class Template {
    private Template() {}

    static JavaText fill(JavaText text, List<Expression> args) {
        List<Part> filled = new ArrayList<>();
        for (Part part : text.parts()) {
            if (part instanceof Hole hole) {
                filled.addAll(operand(args.get(hole.index()), hole.precedence(), filled)
                        .parts());
            } else if (part instanceof Capture capture) {
                filled.addAll(args.get(capture.index()).text().parts());
            } else {
                filled.add(part);
            }
        }
        return new JavaText(filled);
    }

    static JavaText suffixed(JavaText text, String suffix) {
        return new JavaText(Lists.plus(text.parts(), new Code(suffix)));
    }

    /** {@code - -x} must not become a decrement. */
    private static JavaText operand(Expression arg, int least, List<Part> before) {
        boolean joins =
                (arg.startsWith('-') && endsWith(before, "-")) || (arg.startsWith('+') && endsWith(before, "+"));
        return arg.at(joins ? Precedence.PRIMARY : least);
    }

    private static boolean endsWith(List<Part> parts, String sign) {
        return !parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Code code
                && code.text().endsWith(sign);
    }
}
