package dev.gofasta.generator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files as people restyle them, edited: what comes out is as reviewed, and all of what went in is still there. */
class JavaFixtureTests {

    private static final Path FOLDER = Path.of("src/test/resources/edit/java");
    private static final boolean UPDATE = "update".equals(System.getProperty("snapshots"));

    @TestFactory
    Stream<DynamicTest> editedFileIsAsReviewed() {
        return each((name, edits) -> {
            JavaEditor editor = open(name);
            edits.forEach(edit -> edit.apply(editor));
            Path after = FOLDER.resolve(name + ".after");
            if (UPDATE) {
                Files.writeString(after, editor.result());
            }
            assertThat(Files.readString(after)).isEqualTo(editor.result());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCharacterStaysAndTheOutcomeParses() {
        return each((name, edits) -> {
            JavaEditor editor = open(name);
            for (JavaFixtures.Edit edit : edits) {
                String before = editor.result();
                edit.apply(editor);
                assertThat(holdsAllOf(before, editor.result()))
                        .as(before + "\n-->\n" + editor.result())
                        .isTrue();
                assertThat(JavaEditor.of(name + ".java", editor.result()).result())
                        .isEqualTo(editor.result());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> secondRunChangesNothing() {
        return each((name, edits) -> {
            JavaEditor editor = open(name);
            for (JavaFixtures.Edit edit : edits) {
                edit.apply(editor);
                String once = editor.result();
                assertThat(edit.apply(editor).result()).isEqualTo(once);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> insertedLinesEndLikeTheOthers() {
        return each((name, edits) -> {
            JavaEditor editor = open(name);
            boolean carriageReturns = editor.result().contains("\r\n");
            edits.forEach(edit -> edit.apply(editor));
            assertThat(editor.result().replace("\r\n", "").contains(carriageReturns ? "\n" : "\r"))
                    .isFalse();
        });
    }

    private interface Check {
        void run(String name, List<JavaFixtures.Edit> edits) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return JavaFixtures.all().entrySet().stream()
                .map((Map.Entry<String, List<JavaFixtures.Edit>> entry) ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> check.run(entry.getKey(), entry.getValue())));
    }

    private static JavaEditor open(String name) throws IOException {
        return JavaEditor.of(name + ".java", Files.readString(FOLDER.resolve(name + ".java")));
    }

    private static boolean holdsAllOf(String before, String after) {
        int at = 0;
        for (char c : before.toCharArray()) {
            at = after.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
