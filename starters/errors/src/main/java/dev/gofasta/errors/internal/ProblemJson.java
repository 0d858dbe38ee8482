package dev.gofasta.errors.internal;

import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where Spring MVC is not at work. */
final class ProblemJson {

    private final JsonMapper mapper = JsonMapper.shared();

    byte[] write(ProblemDetail problem) {
        return this.mapper.writeValueAsBytes(ProblemDocuments.of(problem));
    }
}
