package dev.gofasta.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change.CreateFile;
import dev.gofasta.generator.change.Change.DeleteFile;
import dev.gofasta.generator.change.Change.EditFile;
import dev.gofasta.generator.change.Change.KeepFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSetTests {

    @Test
    void twoAfterEachOtherAreOneChangeAPath() {
        ChangeSet first = new ChangeSet(List.of(
                new CreateFile("made", "a", true),
                new CreateFile("gone", "a", false),
                new EditFile("edited", "a", "b"),
                new EditFile("back", "a", "b"),
                new EditFile("deleted", "a", "b"),
                new KeepFile("kept", "a")));
        ChangeSet then = new ChangeSet(List.of(
                new EditFile("made", "a", "b"),
                new DeleteFile("gone", "a"),
                new EditFile("edited", "b", "c", "Why."),
                new EditFile("back", "b", "a"),
                new DeleteFile("deleted", "b"),
                new CreateFile("second", "a", false)));

        assertThat(first.then(then).changes())
                .containsExactly(
                        new KeepFile("back", "a"),
                        new DeleteFile("deleted", "a"),
                        new EditFile("edited", "a", "c", "Why."),
                        new KeepFile("kept", "a"),
                        new CreateFile("made", "b", true),
                        new CreateFile("second", "a", false));
    }
}
