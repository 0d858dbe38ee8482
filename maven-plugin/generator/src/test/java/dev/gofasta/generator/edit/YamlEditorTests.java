package dev.gofasta.generator.edit;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class YamlEditorTests {

    private static final String RESTYLED = """
            # Settings
            spring:
               application.name: "shop"   # the name
               datasource:  # where

                  url: 'jdbc:x' # url
                  # between
               jpa: {open-in-view: false}
               profiles:
                  # none yet
               text: |
                 spring:
                   a: b
            # about the server
            server:
               port: 8080

            list:
            - a # first
            - "b"
            flow: [1, 2]
            version: @project.version@
            emoji: "\uD83D\uDE00" # face
            # end of first
            ---
            spring:
               config.activate.on-profile: dev
            server:
               port: 1
            """.replace("\n", "\r\n");

    @Test
    void replacesAScalarAndKeepsItsComment() {
        assertThat(edit(RESTYLED, e -> e.set("spring.application.name", "other")))
                .isEqualTo(RESTYLED.replace("\"shop\"", "other"));
        assertThat(edit(RESTYLED, e -> e.set("server.port", "9"))).isEqualTo(RESTYLED.replace("8080", "9"));
        assertThat(edit(RESTYLED, e -> e.set("emoji", "x"))).isEqualTo(RESTYLED.replace("\"\uD83D\uDE00\"", "x"));
        assertThat(edit(RESTYLED, e -> e.set("version", "1"))).isEqualTo(RESTYLED.replace("@project.version@", "1"));
    }

    @Test
    void addsAKeyBelowTheDeepestOneThere() {
        assertInserted(
                e -> e.set("spring.datasource.hikari.maximum-pool-size", "4"),
                "'jdbc:x' # url",
                "\r\n      hikari:\r\n         maximum-pool-size: 4");
        assertInserted(e -> e.set("server.ssl.enabled", "true"), "port: 8080", "\r\n   ssl:\r\n      enabled: true");
        assertInserted(e -> e.set("spring.main.banner", "off"), "a: b", "\r\n   main:\r\n      banner: off");
        assertInserted(e -> e.set("mail.host", "h"), "# face", "\r\nmail:\r\n   host: h");
    }

    @Test
    void fillsAKeyWithoutAValue() {
        assertInserted(e -> e.set("spring.profiles.group.a", "b"), "profiles:", "\r\n      group:\r\n         a: b");
        assertInserted(e -> e.set("spring.profiles", "b"), "profiles:", " b");
    }

    @Test
    void extendsBracketsOnOneLine() {
        assertInserted(e -> e.set("spring.jpa.hibernate.ddl", "none"), "open-in-view: false", ", hibernate.ddl: none");
        assertInserted(e -> e.append("flow", "3"), "[1, 2", ", 3");
    }

    @Test
    void appendsToLists() {
        assertInserted(e -> e.append("list", "c"), "- \"b\"", "\r\n- c");
        assertInserted(e -> e.append("server.hosts", "c"), "port: 8080", "\r\n   hosts:\r\n      - c");
    }

    @Test
    void findsKeysInEachSpellingOfSpring() {
        YamlEditor editor = YamlEditor.of("a.yml", "a:\n  some-key.x: 1\n  some:\n    y: 2\n");

        assertThat(editor.get("a.someKey.x")).contains("1");
        assertThat(editor.get("a.some.y")).contains("2");
        assertThat(editor.get("a.some")).isEmpty();
    }

    @Test
    void startsAnEmptyFile() {
        assertThat(edit("", e -> e.set("a.b", "1"))).isEqualTo("a:\n  b: 1\n");
        assertThat(edit("# nothing yet", e -> e.set("a", "1"))).isEqualTo("# nothing yet\na: 1\n");
        assertThat(edit("\uFEFFa: 1", e -> e.set("b", "1"))).isEqualTo("\uFEFFa: 1\nb: 1");
    }

    @Test
    void takesTheDocumentWithoutAProfile() {
        String text = "spring:\n  config:\n    activate:\n      on-profile: x\na: 1\n---\na: 2\n";

        assertThat(edit(text, e -> e.set("a", "3"))).isEqualTo(text.replace("a: 2", "a: 3"));
    }

    @Test
    void refusesWhatIsSharedOrNoScalar() {
        YamlEditor editor = YamlEditor.of("a.yml", "a: &x\n  b: 1\nc: *x\nd:\n  - 1\ne: |\n  text\nf: g\n");

        assertThat(problemOf(() -> editor.set("a.z", "1")).code()).isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
        assertThat(problemOf(() -> editor.set("c.z", "1")).code()).isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
        assertThat(problemOf(() -> editor.set("d", "1")).location()).isEqualTo(new Location("a.yml", 4, 1));
        assertThat(problemOf(() -> editor.set("e", "1")).code()).isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
        assertThat(problemOf(() -> editor.append("f", "1")).code()).isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
        assertThat(problemOf(() -> editor.set("f.g", "1")).code()).isEqualTo(ProblemCode.GF_PATCH_CLASH);
    }

    @Test
    void refusesWhatIsNoYaml() {
        var problem = problemOf(() -> YamlEditor.of("a.yml", "a:\n\tb: 1\n"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_UNREADABLE);
        assertThat(problem.location()).isEqualTo(new Location("a.yml", 2, 0));
    }

    private static void assertInserted(UnaryOperator<YamlEditor> edit, String place, String inserted) {
        int at = RESTYLED.indexOf(place) + place.length();
        assertThat(edit(RESTYLED, edit)).isEqualTo(RESTYLED.substring(0, at) + inserted + RESTYLED.substring(at));
    }

    private static String edit(String text, UnaryOperator<YamlEditor> edit) {
        YamlEditor editor = edit.apply(YamlEditor.of("application.yml", text));
        String once = editor.result();
        assertThat(edit.apply(editor).result()).isEqualTo(once);
        return once;
    }
}
