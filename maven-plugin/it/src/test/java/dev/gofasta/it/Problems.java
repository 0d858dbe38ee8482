package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.it.Http.Answer;

/** What every refused request is answered with. */
final class Problems {

    private Problems() {}

    /** Checks the form of a problem, its status and, unless it is empty, that it names the place {@code pointer}. */
    static void assertProblem(Answer answer, int status, String pointer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        assertThat(answer.text("code")).as("%s", answer).matches("[A-Z_]+");
        if (!pointer.isEmpty()) {
            assertThat(answer.json().getAsJsonArray("errors").toString())
                    .as("%s", answer)
                    .contains("\"pointer\":\"" + pointer + "\"");
        }
    }
}
