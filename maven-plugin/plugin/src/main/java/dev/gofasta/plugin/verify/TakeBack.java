package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.plugin.change.ChangedSince;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives findings that nothing else mends a way back to the last commit, where it is clear which change led to them. */
final class TakeBack {

    private TakeBack() {}

    static List<Diagnostic> complete(Check check, Inspection inspection, List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.fixes().isEmpty()
                        ? finding.withFixes(fix(check, inspection.changes(), finding)
                                .map(List::of)
                                .orElse(List.of()))
                        : finding)
                .toList();
    }

    private static Optional<Fix> fix(Check check, ChangedSince changes, Diagnostic finding) {
        List<Location> places = new ArrayList<>();
        if (finding.location() != null) {
            places.add(finding.location());
        }
        finding.related().stream().map(Related::location).forEach(places::add);
        Optional<Fix> atPlace = places.stream()
                .flatMap(place -> changes.takeBackAt(place).stream())
                .findFirst();
        if (check.newness() == Check.Newness.LINE && !places.isEmpty()) {
            return atPlace.or(() -> changes.takeBackOnlyFile(file -> places.stream()
                    .anyMatch(place -> place.line() == 0 && place.file().equals(file))));
        }
        return atPlace.or(() -> changes.takeBackOnlyFile(
                        file -> places.stream().anyMatch(place -> place.file().equals(file))))
                .or(() -> changes.takeBackOnlyFile(file -> file.contains("src/main/")))
                .or(() -> changes.takeBackOnlyFile(file -> true));
    }
}
