package dev.gofasta.health;

/**
 * Tells whether the application is alive and ready. Define a bean of this type to replace the checks behind the
 * endpoints.
 */
public interface HealthChecks {

    /**
     * Tells whether the process works at all. Never asks another system, so that a broken database does not get the
     * application restarted.
     *
     * @return a report without checks
     */
    HealthReport live();

    /**
     * Tells whether the application can take traffic: it accepts it, and what it needs answers in time.
     *
     * @return a report with one entry for each check that was made
     */
    HealthReport ready();
}
