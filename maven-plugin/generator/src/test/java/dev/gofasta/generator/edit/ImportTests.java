package dev.gofasta.generator.edit;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ImportTests {

    private static JavaEditor open(String text) {
        return JavaEditor.of("app/Sample.java", text);
    }

    @Test
    void addsNoImportThatTheFileDoesNotNeed() {
        String text = "package app;\n\nimport java.util.*;\n\nclass Sample {}\n";

        assertThat(open(text)
                        .addImport("java.util.List")
                        .addImport("java.lang.String")
                        .addImport("app.Other")
                        .result())
                .isEqualTo(text);
    }

    @Test
    @Tag("raises:GF_PATCH_CLASH")
    void refusesAnImportWhoseNameIsTaken() {
        JavaEditor editor = open("import java.util.List;\nclass Sample { List a; Clock b; }\n");

        assertThat(problemOf(() -> editor.addImport("java.awt.List")).code()).isEqualTo(ProblemCode.GF_PATCH_CLASH);
        assertThat(editor.importName("java.awt.List")).isEqualTo("java.awt.List");
        assertThat(editor.importName("java.time.Clock")).isEqualTo("java.time.Clock");
        assertThat(editor.importName("java.util.Set")).isEqualTo("Set");
        assertThat(editor.result())
                .isEqualTo("import java.util.List;\nimport java.util.Set;\nclass Sample { List a; Clock b; }\n");
    }

    @Test
    void removesOnlyImportsThatNothingNames() {
        JavaEditor editor = open("""
                package app;

                import java.util.List; // lists
                import java.util.Map;
                import java.util.Set;

                /** See {@link Map}. */
                class Sample { Set a; }
                """);

        editor.removeImportIfUnused("java.util.List")
                .removeImportIfUnused("java.util.Map")
                .removeImportIfUnused("java.util.Set");

        assertThat(editor.result()).isEqualTo("""
                package app;

                import java.util.Map;
                import java.util.Set;

                /** See {@link Map}. */
                class Sample { Set a; }
                """);
    }
}
