package dev.gofasta.seeds.autoconfigure;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Seeds of the database. */
@ConfigurationProperties("gofasta.seeds")
public class SeedsProperties {

    /**
     * When seeds run: on-start or never. When not set they run on start in profile dev and never in any other one.
     */
    private @Nullable Run run;

    /**
     * Environments whose seeds run beside those for every one. When empty, the active profiles.
     */
    private Set<String> environments = new LinkedHashSet<>();

    /**
     * Folder with the seed files, on the class path or with the prefix file.
     */
    private String location = "classpath:db/seed";

    /**
     * Name of the table that keeps which seeds ran; it is created when absent.
     */
    private String table = "gofasta_seed_history";

    /**
     * How long to wait for another instance that runs a seed at the same time.
     */
    private Duration wait = Duration.ofMinutes(5);

    public @Nullable Run getRun() {
        return run;
    }

    public void setRun(@Nullable Run run) {
        this.run = run;
    }

    public Set<String> getEnvironments() {
        return environments;
    }

    public void setEnvironments(Set<String> environments) {
        this.environments = environments;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public Duration getWait() {
        return wait;
    }

    public void setWait(Duration wait) {
        this.wait = wait;
    }

    /** When seeds run. */
    public enum Run {

        /** When the application starts, before it takes requests. */
        ON_START,

        /** Only when they are asked for. */
        NEVER
    }
}
