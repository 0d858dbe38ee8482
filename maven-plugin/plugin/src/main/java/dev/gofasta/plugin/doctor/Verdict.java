package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a probe has found.
 *
 * @param status how it is
 * @param found what is there, or why it was not looked at
 * @param advice what to do, or null
 * @param fix a way to mend it, or null
 * @param location where, or null when it is in no file
 */
record Verdict(
        Probe.Status status,
        String found,
        @Nullable String advice,
        @Nullable Fix fix,
        @Nullable Location location) {

    static Verdict ok(String found) {
        return new Verdict(Probe.Status.OK, found, null, null, null);
    }

    static Verdict skip(String why) {
        return new Verdict(Probe.Status.SKIP, why, null, null, null);
    }

    static Verdict warn(String found, String advice) {
        return new Verdict(Probe.Status.WARN, found, advice, null, null);
    }

    static Verdict fail(String found, String advice) {
        return new Verdict(Probe.Status.FAIL, found, advice, null, null);
    }

    /** Returns this verdict with a way to mend it. */
    Verdict with(Fix way) {
        return new Verdict(status, found, advice, way, location);
    }

    /** Returns this verdict with a place. */
    Verdict at(Location place) {
        return new Verdict(status, found, advice, fix, place);
    }
}
