package dev.fluxion.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.fluxion.processor.ir.JavaText.Handle;
import javax.lang.model.element.Modifier;

/** Constants of the companion that reach private fields: the JIT compiler makes a plain access of what goes through them. */
final class Handles {
    private static final ClassName ACCESS = ClassName.get("dev.fluxion.runtime", "PrivateAccess");
    private static final ClassName LOOKUPS = ClassName.get("java.lang.invoke", "MethodHandles");
    private static final ClassName HANDLE = ClassName.get("java.lang.invoke", "VarHandle");

    private Handles() {}

    static FieldSpec of(Handle handle) {
        return FieldSpec.builder(HANDLE, handle.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.field($T.lookup(), $T.class, $S)",
                        ACCESS,
                        LOOKUPS,
                        JavaWriter.className(handle.owner()),
                        handle.field())
                .build();
    }
}
