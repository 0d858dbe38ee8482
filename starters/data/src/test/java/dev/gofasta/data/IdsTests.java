package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final UUID FIRST = UUID.fromString("0198a6c4-0000-7000-8000-000000000001");

    private static final UUID SECOND = UUID.fromString("0198a6c4-0000-7000-8000-000000000002");

    @Test
    void ascendWhateverTheOrderOfTheEntities() {
        assertThat(Ids.of(List.of(new Tag(SECOND), new Tag(FIRST)))).containsExactly(FIRST, SECOND);
        assertThat(Ids.of(List.of(new Tag(FIRST), new Tag(SECOND), new Tag(FIRST))))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void leaveOutNulls() {
        assertThat(Ids.of(Arrays.asList(null, new Tag(FIRST)))).containsExactly(FIRST);
        assertThat(Ids.of(null)).isEmpty();
        assertThat(Ids.of(Set.of())).isEmpty();
    }

    @Test
    void cannotBeModified() {
        SortedSet<UUID> ids = Ids.of(List.of(new Tag(FIRST)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> ids.add(SECOND));
    }

    @Test
    void ofAnUnsavedEntityAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.of(List.of(new Tag(null))))
                .withMessage("Tag[id=null] is not saved yet and has no id");
    }

    private static final class Tag extends BaseEntity {

        private final UUID tagId;

        private Tag(UUID tagId) {
            this.tagId = tagId;
        }

        @Override
        public UUID getId() {
            return this.tagId;
        }
    }
}
