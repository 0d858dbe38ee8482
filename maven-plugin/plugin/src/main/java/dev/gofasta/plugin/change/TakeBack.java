package dev.gofasta.plugin.change;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives findings that nothing else mends a way back to the last commit, where it is clear which change led to them.
 *
 * @param changes what has changed
 */
public record TakeBack(ChangedSince changes) {

    /** Completes findings whose cause is where they are: a change of their line, or the only change where a whole file is meant. */
    public List<Diagnostic> ofPlaces(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> complete(finding, atPlaces(places(finding))))
                .toList();
    }

    /**
     * Completes findings whose cause may lie elsewhere: all that has changed in their file, for such changes belong together;
     * else in the only file of main code that was changed, else in the only file.
     */
    public List<Diagnostic> ofCauses(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> complete(
                        finding,
                        places(finding).stream()
                                .flatMap(place -> changes.takeBackOnlyFile(place.file()::equals).stream())
                                .findFirst()
                                .or(() -> changes.takeBackOnlyFile(file -> file.contains("src/main/")))
                                .or(() -> changes.takeBackOnlyFile(file -> true))))
                .toList();
    }

    private Optional<Fix> atPlaces(List<Location> places) {
        return places.stream()
                .flatMap(place -> changes.takeBackAt(place).stream())
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.line() == 0)
                        .flatMap(place -> changes.takeBackOnlyFile(place.file()::equals).stream())
                        .findFirst());
    }

    private static List<Location> places(Diagnostic finding) {
        List<Location> places = new ArrayList<>();
        if (finding.location() != null) {
            places.add(finding.location());
        }
        finding.related().stream().map(Related::location).forEach(places::add);
        return places;
    }

    private static Diagnostic complete(Diagnostic finding, Optional<Fix> fix) {
        boolean mends = finding.fixes().stream().anyMatch(known -> known.applicability() != Applicability.MANUAL);
        if (mends || fix.isEmpty()) {
            return finding;
        }
        List<Fix> fixes = new ArrayList<>(List.of(fix.get()));
        fixes.addAll(finding.fixes());
        return finding.withFixes(fixes);
    }
}
