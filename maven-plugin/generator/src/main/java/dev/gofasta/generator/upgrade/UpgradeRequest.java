package dev.gofasta.generator.upgrade;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link UpgradeProject}.
 *
 * @param to the version to move to, or null for the one that runs
 * @param downgrade whether it may be an earlier one
 */
public record UpgradeRequest(@Nullable String to, boolean downgrade) {}
