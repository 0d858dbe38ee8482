package dev.gofasta.i18n.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLanguagesTests {

    private final FileLanguages languages = new FileLanguages(new MessageCatalog(
            Map.of("en", Map.of(), "de", Map.of(), "de-AT", Map.of(), "pt-BR", Map.of()), Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|de",
                "DE|de",
                "de-AT|de-AT",
                "de-CH|de",
                "de-Latn-CH-1996|de",
                "fr, de;q=0.5, en;q=0.9|en",
                "fr;q=1, de;q=0.5|de",
                "en;q=0.1, de;q=0.2|de",
                "fr|en",
                "pt|en",
                "pt-BR, de;q=0.9|pt-BR",
                "*|en",
                "de;q=0, *|en",
                "de-AT;q=0, de-CH|de",
                "en;q=0, *, de;q=0.1|de"
            })
    void choosesTheBestThatIsSupported(String header, String expected) {
        assertThat(languages.choose(header)).isEqualTo(Locale.forLanguageTag(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../etc/passwd",
                "de/../../x",
                "..",
                "de;q=abc",
                "de;q=2",
                ";",
                ",,,",
                "\u0000",
                "de\r\nX: y",
                "ä",
                "en_US;;"
            })
    void ignoresWhatIsNoLanguage(String header) {
        assertThat(languages.choose(header)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void ignoresALongHeader() {
        assertThat(languages.choose("de," + "x".repeat(100_000))).isEqualTo(Locale.ENGLISH);
        assertThat(languages.choose("de,".repeat(50_000) + "de")).isEqualTo(Locale.ENGLISH);
        assertThat(languages.choose(null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void supportsWhatHasAFile() {
        assertThat(languages.supported())
                .extracting(Locale::toLanguageTag)
                .containsExactlyInAnyOrder("en", "de", "de-AT", "pt-BR");
    }
}
