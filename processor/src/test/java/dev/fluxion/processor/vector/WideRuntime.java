package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Expr;
import dev.fluxion.runtime.Wide;
import java.util.List;

/** What Java means that stands in wide programs. */
final class WideRuntime {
    private WideRuntime() {}

    static Object evaluate(Expr.Java java, List<Object> operands) {
        String text = java.text().toString();
        if (text.equals("{0} == null")) {
            return operands.get(0) == null;
        }
        if (text.contains("Wide.zerosLike(")) {
            return Wide.zerosLike(operands.get(0), (int) operands.get(1));
        }
        int[] numbers = operands.stream()
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .toArray();
        if (text.contains("Wide.copyOfRange(")) {
            return Wide.copyOfRange((double[][]) operands.get(0), numbers[0], numbers[1], numbers[2]);
        }
        if (text.contains("Wide.move(")) {
            Wide.move((double[][]) operands.get(0), numbers[0], (double[][]) operands.get(2), numbers[1], numbers[2]);
            return true;
        }
        throw new IllegalArgumentException("what does this mean: " + text);
    }
}
