package dev.gofasta.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Warms up and measures: both sides of a scenario alternate, and so does who comes first. */
final class Rounds {

    static final String SECURED = "secured";
    static final String BARE = "bare-hash";

    private static final int TRIAL_SECONDS = 2;
    private static final int STEPS = Shelf.STEPS.size();

    final int rounds = setting("RUNS", 7);
    final int connections = setting("CONNECTIONS", 8);
    final int cores = Runtime.getRuntime().availableProcessors();

    private final int seconds = setting("SECONDS_PER_RUN", 5);
    private final int warmUp = setting("WARMUP_SECONDS", 120);
    private final Samples samples;

    Rounds(Samples samples) {
        this.samples = samples;
    }

    /** The same for all services that are measured, whatever they are measured by. */
    void warmUp(Database database, List<Shelf> shelves) throws Exception {
        for (Shelf shelf : shelves) {
            shelf.fill();
        }
        for (int half = 0; half < 2; half++) {
            for (Shelf shelf : shelves) {
                Crowd.during((warmUp + 1) / 2, connections, STEPS, number -> shelf.life());
                shelf.restore(database);
            }
        }
    }

    /** A round is a number of lives, not a time: the slower service must not have the smaller table. */
    void crud(Database database, List<Shelf> shelves) throws Exception {
        long lives = Long.MAX_VALUE;
        for (Shelf shelf : shelves) {
            Crowd.Outcome trial = Crowd.during(TRIAL_SECONDS, connections, STEPS, number -> shelf.life());
            lives = Math.min(lives, Math.max(1, trial.pieces() * seconds / TRIAL_SECONDS));
            shelf.restore(database);
        }
        for (int round = 0; round < rounds; round++) {
            say("CRUD", round);
            for (Shelf shelf : alternating(round, shelves)) {
                Crowd.Outcome outcome = Crowd.exactly(lives, connections, STEPS, number -> shelf.life());
                String side = shelf.target().name();
                samples.add("crud", side, round, outcome.all());
                for (int step = 0; step < STEPS; step++) {
                    samples.add(
                            "crud:" + Shelf.STEPS.get(step),
                            side,
                            round,
                            outcome.kinds().get(step));
                }
                shelf.restore(database);
            }
        }
    }

    void rateLimit(Shelf limited, Shelf unlimited) throws Exception {
        for (Shelf shelf : List.of(limited, unlimited)) {
            Crowd.during(shortWarmUp(), connections, 1, shelf::reader);
        }
        for (int round = 0; round < rounds; round++) {
            say("Rate limiter", round);
            for (Shelf shelf : alternating(round, List.of(limited, unlimited))) {
                Crowd.Outcome outcome = Crowd.during(seconds, connections, 1, shelf::reader);
                samples.add("rate-limit", shelf.target().name(), round, outcome.all());
            }
        }
    }

    void login(Logins logins) throws Exception {
        Map<String, Crowd.Workers> sides = new LinkedHashMap<>();
        sides.put(SECURED, logins::login);
        sides.put(BARE, number -> logins.bareHash());
        // Logins wait for their turn to be hashed and for the disk; a core that hashes does neither.
        Map<String, Integer> clients = Map.of(SECURED, connections, BARE, cores);
        for (String side : sides.keySet()) {
            Crowd.during(shortWarmUp(), clients.get(side), 1, sides.get(side));
        }
        for (int round = 0; round < rounds; round++) {
            say("Login", round);
            for (String side : alternating(round, List.copyOf(sides.keySet()))) {
                samples.add(
                        "login",
                        side,
                        round,
                        Crowd.during(seconds, clients.get(side), 1, sides.get(side)).all());
            }
        }
    }

    void refresh(Logins logins) throws Exception {
        Crowd.during(shortWarmUp(), connections, 1, logins::refresh);
        for (int round = 0; round < rounds; round++) {
            say("Refresh", round);
            Crowd.Outcome outcome = Crowd.during(seconds, connections, 1, logins::refresh);
            samples.add("refresh", SECURED, round, outcome.all());
        }
    }

    void decisions() {
        for (int callers : new int[] {1, 10_000}) {
            Decisions decisions = new Decisions(callers);
            decisions.nanosPerDecision(1_000);
            for (int round = 0; round < rounds; round++) {
                samples.add("decision", "callers-" + callers, round, decisions.nanosPerDecision(500));
            }
        }
    }

    private int shortWarmUp() {
        return (warmUp + 2) / 3;
    }

    /** So that a drift of the machine is nobody's advantage. */
    private static <T> List<T> alternating(int round, List<T> sides) {
        List<T> order = new ArrayList<>(sides);
        Collections.rotate(order, round);
        return order;
    }

    private void say(String what, int round) {
        System.err.printf("%s, round %d of %d ...%n", what, round + 1, rounds);
    }

    private static int setting(String name, int absent) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? absent : Integer.parseInt(value);
    }
}
