package dev.gofasta.generator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertiesEditorTests {

    private static final String TEXT =
            "# a=1\r\na.b.c : 1\r\n! note\r\na.b.long=x,\\\r\n  y\r\nz\\ z=2\r\n#---\r\na.b.c=9\r\n";

    @Test
    void setsAKeyAndKeepsTheRest() {
        assertThat(PropertiesEditor.of(TEXT).set("a.b.c", "5").result()).isEqualTo(TEXT.replace(": 1", ": 5"));
        assertThat(PropertiesEditor.of(TEXT).set("a.b.long", "5").result()).isEqualTo(TEXT.replace("x,\\\r\n  y", "5"));
        assertThat(PropertiesEditor.of(TEXT).get("z z")).contains("2");
        assertThat(PropertiesEditor.of(TEXT).get("a")).isEmpty();
    }

    @Test
    void addsAKeyBelowItsKin() {
        assertThat(PropertiesEditor.of(TEXT).set("a.b.d", "5").result())
                .isEqualTo(TEXT.replace("  y\r\n", "  y\r\na.b.d=5\r\n"));
        assertThat(PropertiesEditor.of(TEXT).set("new", "5").set("new", "5").result())
                .isEqualTo(TEXT.replace("=2\r\n", "=2\r\nnew=5\r\n"));
    }

    @Test
    void startsAnEmptyFileAndKeepsAMissingLastNewline() {
        assertThat(PropertiesEditor.of("").set("a", "1").result()).isEqualTo("a=1\n");
        assertThat(PropertiesEditor.of("# x").set("a", "1").result()).isEqualTo("# x\na=1");
        assertThat(PropertiesEditor.of("b=2").set("a", "1").result()).isEqualTo("b=2\na=1");
    }
}
