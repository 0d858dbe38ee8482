package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import dev.gofasta.core.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class SortableFieldsTests {

    private final SortableFields fields = SortableFields.of("name", "price");

    @Test
    void passesAllowedFields() {
        Sort sort = Sort.by("price").descending().and(Sort.by("name"));
        assertThat(fields.check(sort)).isSameAs(sort);
        assertThat(fields.check(Sort.unsorted())).isEqualTo(Sort.unsorted());
    }

    @Test
    @Tag("asvs:V1.2.4")
    @Tag("asvs:V2.2.1")
    void refusesOthersNamingThemAndTheAllowed() {
        String message = "Cannot sort by 'secret'. Allowed: name, price.";
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> fields.check(Sort.by("name", "secret")))
                .withMessage(message)
                .satisfies(ex -> assertThat(ex.kind()).isEqualTo(ErrorKind.BAD_REQUEST))
                .satisfies(ex -> assertThat(ex.code()).isEqualTo("INVALID_PARAMETER"))
                .satisfies(ex -> assertThat(ex.violations())
                        .containsExactly(Violation.query("sort", "INVALID_PARAMETER", message)));
    }

    @Test
    void refusesEverythingWhenNothingIsAllowed() {
        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> SortableFields.of().check(Sort.by("name")))
                .withMessage("Cannot sort by 'name'. Sorting is not allowed here.");
    }
}
