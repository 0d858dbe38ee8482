package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class YamlRowTests {

    @ParameterizedTest
    @ValueSource(strings = {"NO", "on", "yes", "007", "12:30", "1_000", "0x1F", "2026-01-01", "1.", ".5", "+1", "TRUE"})
    void keepsTextAsItIsWritten(String text) {
        assertThat(value(text)).isEqualTo(text);
    }

    @Test
    void knowsNumbersTruthAndNothing() {
        assertThat(value("10.50")).isEqualTo(new BigDecimal("10.50"));
        assertThat(value("-3")).isEqualTo(new BigDecimal("-3"));
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("false")).isEqualTo(false);
        assertThat(value("~")).isNull();
        assertThat(value("null")).isNull();
        assertThat(value("")).isNull();
    }

    @Test
    void keepsWhatStandsInQuotes() {
        assertThat(value("\"10\"")).isEqualTo("10");
        assertThat(value("'null'")).isEqualTo("null");
        assertThat(value("''")).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "text", "{}", "{a: [1]}", "{a: {b: 1}}", "{a: 1, a: 2}", "{[a]: 1}"})
    void refusesWhatIsNoRow(String row) {
        assertThatIllegalArgumentException().isThrownBy(() -> columns(row));
    }

    private static @Nullable Object value(String text) {
        return columns("{a: " + text + "}").get("a");
    }

    private static Map<String, @Nullable Object> columns(String row) {
        return YamlRow.columns(new Yaml(new LoaderOptions()).compose(new StringReader(row)));
    }
}
