package dev.gofasta.i18n.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.i18n.MessagesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class MessageFilesTests {

    @TempDir
    private Path folder;

    @Test
    void readsTextsAsTheyAre() throws IOException {
        write("en.yaml", "\uFEFFa:\n  b: 'x: ä'\n  yes: no\n  n: 010\n  e: ''\n'*': s\n");
        MessageCatalog catalog = read();
        assertThat(catalog.find("a.b", Locale.ENGLISH)).isEqualTo("x: ä");
        assertThat(catalog.find("a.yes", Locale.ENGLISH)).isEqualTo("no");
        assertThat(catalog.find("a.n", Locale.ENGLISH)).isEqualTo("010");
        assertThat(catalog.find("a.e", Locale.ENGLISH)).isEmpty();
        assertThat(catalog.find("a", Locale.ENGLISH)).isNull();
    }

    @Test
    void mergesFilesOfOneLanguage() throws IOException {
        write("en.yaml", "a: 1");
        write("messages_en.yml", "b: 2");
        assertThat(read().find("b", Locale.US)).isEqualTo("2");
    }

    @Test
    void takesAnEmptyFile() throws IOException {
        write("en.yaml", "# nothing yet\n");
        assertThat(read().find("a", Locale.ENGLISH)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: 2\\na: 3|:3|the key 'a' is there already",
                "a:\\n  b: 1\\na.b: 2|:3|the key 'a.b' is there already",
                "a: 1\\nb: [|:2|it is not YAML",
                "a: 1\\n\\tb: 2|:2|it is not YAML",
                "a: 1\\nb:\\n  - x|:2|the key 'b' has no text",
                "a: 1\\nb:|:2|the key 'b' has no text",
                "a: 1\\nb: !!java.net.URL x|:2|Global tag is not allowed",
                "just words|:1|there are no keys",
                "- a|:1|there are no keys",
                "a: 1\\n? [x]\\n: y|:2|a key is not a word",
                "a: 1\\n---\\nb: 2|:2|it is not YAML",
                "a: &x {b: 1}\\nc: *x||it cannot be read",
                "a: &x\\n  b: *x||it cannot be read"
            })
    void refusesAMalformedFileWithItsLine(String content, String line, String problem) throws IOException {
        write("en.yaml", content.replace("\\n", "\n").replace("\\t", "\t"));
        assertThatThrownBy(this::read)
                .isInstanceOf(MessagesException.class)
                .hasMessageContaining("/en.yaml" + (line == null ? "" : line) + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesWhatIsNotUtf8AndControlCharacters() throws IOException {
        Files.write(folder.resolve("en.yaml"), "a: 1\nb: ä\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::read).hasMessageContaining("en.yaml:2: it is not UTF-8");
        write("en.yaml", "a: 1\nb: \u0007\n");
        assertThatThrownBy(this::read).hasMessageContaining("en.yaml:2: a control character");
    }

    @Test
    void refusesANameThatIsNoLanguage() throws IOException {
        write("en.yaml", "a: 1");
        write("english-words.yaml", "a: 1");
        assertThat(read()).isNotNull();
        write("e.yaml", "a: 1");
        assertThatThrownBy(this::read).hasMessageContaining("e.yaml: its name is no language");
    }

    @Test
    void refusesADefaultLanguageWithoutAFile() throws IOException {
        write("de.yaml", "a: 1");
        assertThatThrownBy(this::read).hasMessageContaining("there is no file for the default language en");
    }

    @Test
    void tellsWhatALanguageLacks() throws IOException {
        write("en.yaml", "a: 1\nb: 1");
        write("de.yaml", "a: 1\nc: 1");
        write("de-AT.yaml", "b: 1");
        assertThat(read().missing())
                .containsEntry("en", Set.of("c"))
                .containsEntry("de", Set.of("b"))
                .doesNotContainKey("de-AT");
    }

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(MessageFiles.exist(new DefaultResourceLoader(), "classpath*:nowhere/"))
                .isFalse();
        assertThat(MessageFiles.exist(
                        new DefaultResourceLoader(), folder.resolve("no").toUri() + "/"))
                .isFalse();
    }

    private MessageCatalog read() {
        return MessageFiles.read(new DefaultResourceLoader(), folder.toUri().toString(), Locale.ENGLISH);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
