package dev.gofasta.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a health endpoint answers. It holds nothing that a stranger may not see: no messages, addresses or class names.
 *
 * @param status {@link HealthState#UP} if the application and every check is up
 * @param uptimeMs time since the Java process started, in milliseconds
 * @param checks the checks that were made, in the configured order; empty for liveness
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"status", "uptimeMs", "checks"})
public record HealthReport(
        @JsonProperty("status") HealthState status,
        @JsonProperty("uptimeMs") long uptimeMs,
        @JsonProperty("checks") List<Check> checks) {

    /** Copies the checks. */
    public HealthReport {
        checks = List.copyOf(checks);
    }

    /**
     * The result of one check.
     *
     * @param name the name of the health contributor, for example {@code db}
     * @param status whether it is up
     * @param durationMs how long the check took, or has been running so far, in milliseconds
     * @param reason why it is down, if that can be told to anybody, for example {@code timed out after 1s}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"name", "status", "durationMs", "reason"})
    public record Check(
            @JsonProperty("name") String name,
            @JsonProperty("status") HealthState status,
            @JsonProperty("durationMs") long durationMs,

            @JsonProperty("reason") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {}
}
