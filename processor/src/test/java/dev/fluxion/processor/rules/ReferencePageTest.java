package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "primitives.md");

    /** {@code -Dbless} writes it anew. */
    @Test
    void theDocumentationListsTheTable() throws IOException {
        if (System.getProperty("bless") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ReferencePage.text());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(ReferencePage.text());
    }
}
