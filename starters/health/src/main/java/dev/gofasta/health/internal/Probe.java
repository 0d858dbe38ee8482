package dev.gofasta.health.internal;

import java.util.Set;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Asks an Actuator health contributor; a composite is up if all its parts are. */
final class Probe {

    private static final Set<Status> GOOD = Set.of(Status.UP, Status.UNKNOWN);

    private Probe() {}

    static Outcome ask(HealthContributor contributor) {
        if (contributor instanceof CompositeHealthContributor composite) {
            for (HealthContributors.Entry part : composite) {
                Outcome outcome = ask(part.contributor());
                if (outcome != Outcome.UP) {
                    return Outcome.down(part.name() + ": " + outcome.cause());
                }
            }
            return Outcome.UP;
        }
        Health health = ((HealthIndicator) contributor).health(true);
        if (health == null || GOOD.contains(health.getStatus())) {
            return Outcome.UP;
        }
        return Outcome.down(health.getStatus() + " " + health.getDetails());
    }
}
