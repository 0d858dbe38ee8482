package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

class EntityTagTests {

    @Test
    void readsWhatItWrites() {
        assertThat(EntityTag.of(3)).hasToString("\"3\"");
        assertThat(EntityTag.parse(EntityTag.of(Long.MAX_VALUE).toString())).isEqualTo(EntityTag.of(Long.MAX_VALUE));
        assertThat(EntityTag.parse("W/\"0\"")).isEqualTo(EntityTag.of(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "*",
                "\"3\",\"4\"",
                "\"-1\"",
                "\"03\"",
                "w/\"3\"",
                "\"9223372036854775808\"",
                "\"\u0663\""
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityTag.parse(text))
                .withMessageContaining("must be one entity tag");
    }

    @Test
    void passesCurrentVersion() {
        assertThatNoException().isThrownBy(() -> EntityTag.of(3).requireCurrent(3));
    }

    @Test
    void refusesOtherVersion() {
        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(() -> EntityTag.of(3).requireCurrent(4))
                .satisfies(error -> {
                    assertThat(error.getStatusCode()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
                    assertThat(error.getBody().getProperties()).containsEntry("code", "PRECONDITION_FAILED");
                    assertThat(error.getBody().getDetail()).contains("version 4, not 3");
                });
    }

    @Test
    void refusesNegativeVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntityTag.of(-1));
    }
}
