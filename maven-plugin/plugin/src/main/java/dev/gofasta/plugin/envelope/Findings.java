package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows diagnostics as documents do. */
final class Findings {

    private static final int FINGERPRINT_LENGTH = 16;

    private Findings() {}

    static Envelope.Finding of(Diagnostic diagnostic) {
        String file = diagnostic.location() == null ? "" : diagnostic.location().file();
        String identity = diagnostic.code() + "\n" + file + "\n" + diagnostic.message();
        return new Envelope.Finding(
                diagnostic.code().name(),
                diagnostic.severity(),
                Bounds.shortened(diagnostic.message()),
                diagnostic.source(),
                diagnostic.location(),
                diagnostic.hint() == null ? null : Bounds.shortened(diagnostic.hint()),
                diagnostic.code().docs(),
                orNull(diagnostic.related()),
                orNull(diagnostic.fixes()),
                Fingerprint.of(identity).substring(0, FINGERPRINT_LENGTH),
                diagnostic.isNew());
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
