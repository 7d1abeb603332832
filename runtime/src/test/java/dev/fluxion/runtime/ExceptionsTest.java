package dev.fluxion.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExceptionsTest {
    @Test
    void throwsTheVeryExceptionItIsGivenEvenIfItIsChecked() {
        IOException thrown = new IOException("disk");
        assertThatThrownBy(() -> {
                    throw Exceptions.rethrow(thrown);
                })
                .isSameAs(thrown);
    }
}
