package dev.fluxion.processor.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

final class TypeTest {

    @Test
    void theConstantsAreThereWhicheverClassIsTouchedFirst() throws Exception {
        URL classes = Type.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class.forName(Type.Scalar.class.getName(), true, fresh);
            Class<?> type = Class.forName(Type.class.getName(), true, fresh);
            assertThat(type.getField("INT").get(null)).hasToString("INT");
        }
    }
}
