package dev.fluxion.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import java.util.List;

/** Prints statements. Decides nothing. */
final class JavaWriter {
    private final CodeBlock.Builder out = CodeBlock.builder();

    private JavaWriter() {}

    static CodeBlock write(List<JavaTree> trees) {
        JavaWriter writer = new JavaWriter();
        trees.forEach(writer::tree);
        return writer.out.build();
    }

    static CodeBlock text(JavaText text) {
        CodeBlock.Builder block = CodeBlock.builder();
        text.parts().forEach(p -> part(p, block));
        return block.build();
    }

    static ClassName className(ClassRef ref) {
        List<String> names = ref.simpleNames();
        return ClassName.get(
                ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static void part(Part part, CodeBlock.Builder block) {
        if (part instanceof Code code) {
            block.add("$L", code.text());
        } else if (part instanceof ClassRef ref) {
            block.add("$T", className(ref));
        } else if (part instanceof JavaText.Handle handle) {
            block.add("$N", handle.name());
        } else {
            throw new IllegalArgumentException("a hole is left: " + part);
        }
    }

    private void tree(JavaTree tree) {
        if (tree instanceof JavaTree.If branch) {
            branch(branch, "if ($L)");
            out.endControlFlow();
        } else if (tree instanceof JavaTree.For loop) {
            loop(loop);
        } else if (tree instanceof JavaTree.While loop) {
            out.beginControlFlow("while ($L)", code(loop.test()));
            inside(loop.body());
            out.endControlFlow();
        } else if (tree instanceof JavaTree.Try attempt) {
            attempt(attempt);
        } else {
            line(tree);
        }
    }

    private void branch(JavaTree.If branch, String head) {
        if (head.startsWith("else")) {
            out.nextControlFlow(head, code(branch.test()));
        } else {
            out.beginControlFlow(head, code(branch.test()));
        }
        inside(branch.then());
        if (branch.otherwise().size() == 1 && branch.otherwise().get(0) instanceof JavaTree.If next) {
            branch(next, "else if ($L)");
        } else if (!branch.otherwise().isEmpty()) {
            out.nextControlFlow("else");
            inside(branch.otherwise());
        }
    }

    private void loop(JavaTree.For loop) {
        out.beginControlFlow(
                "for (int $L = $L; $L; $L)", loop.index(), code(loop.first()), code(loop.test()), code(loop.update()));
        inside(loop.body());
        out.endControlFlow();
    }

    private void attempt(JavaTree.Try attempt) {
        out.beginControlFlow("try");
        inside(attempt.body());
        out.nextControlFlow("catch ($T $L)", Throwable.class, attempt.caught());
        inside(attempt.handler());
        out.endControlFlow();
    }

    private void inside(List<JavaTree> trees) {
        trees.forEach(this::tree);
    }

    private void line(JavaTree tree) {
        if (tree instanceof JavaTree.Comment comment) {
            out.add("$L\n", "// " + comment.text());
        } else if (tree instanceof JavaTree.Blank) {
            out.add("\n");
        } else if (tree instanceof JavaTree.Raw raw) {
            out.add("$L\n", text(raw.text()));
        } else {
            out.add("$L;\n", simple(tree));
        }
    }

    private static CodeBlock simple(JavaTree tree) {
        if (tree instanceof JavaTree.Declare declare) {
            CodeBlock head = CodeBlock.of("$L $L", text(declare.type()), declare.name());
            return declare.value()
                    .map(v -> CodeBlock.of("$L = $L", head, code(v)))
                    .orElse(head);
        }
        if (tree instanceof JavaTree.Assign assign) {
            return CodeBlock.of("$L $L $L", code(assign.target()), assign.operator(), code(assign.value()));
        }
        if (tree instanceof JavaTree.Return result) {
            return result.value().map(v -> CodeBlock.of("return $L", code(v))).orElse(CodeBlock.of("return"));
        }
        if (tree instanceof JavaTree.Throw leave) {
            return CodeBlock.of("throw $L", code(leave.exception()));
        }
        return tree instanceof JavaTree.Run run ? code(run.expression()) : CodeBlock.of("break");
    }

    private static CodeBlock code(Expression expression) {
        return text(expression.text());
    }
}
