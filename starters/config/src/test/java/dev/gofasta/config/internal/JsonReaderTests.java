package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTests {

    @Test
    void readsEveryKindOfValue() {
        assertThat(JsonReader.read(" {\"a\" : [ 1, -2.5e+3 ,true,\n null, {}, [] ],\"b\":\"x\\\"\\\\\\n\\u00e9}\"} "))
                .isEqualTo(Map.of(
                        "a", List.of("1", "-2.5e+3", "true", "null", Map.of(), List.of()), "b", "x\"\\\n\u00e9}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[1", "[1 2]", "{\"a\"}", "{a:1}", "\"x", "{} {}", "\"\\x\"", "\"\\uzzzz\"", "[,]"})
    void refusesWhatIsNotJson(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.read(text));
    }
}
