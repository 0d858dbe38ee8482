package dev.gofasta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.lint.rule.LintRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentationTests {

    @Test
    void everyRuleIsExplainedWithItsLevel() throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide/migration-lint.md"));
        for (LintRule rule : LintRule.values()) {
            assertThat(guide)
                    .contains("| `" + rule.id() + "` | " + rule.level().name().toLowerCase(Locale.ROOT) + " |");
        }
    }
}
