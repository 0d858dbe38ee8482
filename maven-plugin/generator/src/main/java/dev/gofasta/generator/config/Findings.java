package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;

/** Makes findings in one file. */
record Findings(String path, String text) {

    Diagnostic at(Setting.Extent extent, ProblemCode code, Severity severity, String message, String hint) {
        return new Diagnostic(code, severity, message, "gofasta", location(extent), hint);
    }

    Location location(Setting.Extent extent) {
        FixEdit.Range range =
                FixEdit.replace(path, text, extent.start(), extent.end(), "").range();
        return new Location(path, range.line(), range.column(), range.endLine(), range.endColumn());
    }

    Fix replace(String title, Applicability applicability, Setting.Extent extent, String newText) {
        return Fix.edit(
                title, applicability, List.of(FixEdit.replace(path, text, extent.start(), extent.end(), newText)));
    }

    static Fix byHand(String title) {
        return Fix.edit(title, Applicability.MANUAL, List.of());
    }
}
