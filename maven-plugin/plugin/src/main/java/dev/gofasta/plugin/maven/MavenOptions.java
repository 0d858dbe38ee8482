package dev.gofasta.plugin.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the running Maven was started, so that a child is started the same way.
 *
 * @param home its installation
 * @param version its version
 * @param settings the user's settings file, or null where there is none
 * @param globalSettings the installation's settings file, or null where there is none
 * @param pom the POM named on the command line, or null for the folder's own
 * @param localRepository the local repository
 * @param profiles ids of profiles as {@code -P} takes them
 * @param offline whether it may not download
 * @param properties what was defined with {@code -D}, our own parameters left out
 */
public record MavenOptions(
        Path home,
        String version,
        @Nullable Path settings,
        @Nullable Path globalSettings,
        @Nullable Path pom,
        Path localRepository,
        List<String> profiles,
        boolean offline,
        Map<String, String> properties) {}
