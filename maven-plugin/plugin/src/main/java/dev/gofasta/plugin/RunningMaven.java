package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Usage;
import dev.gofasta.plugin.maven.MavenOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Reads from the session how the running Maven was started. */
final class RunningMaven {

    private RunningMaven() {}

    static MavenOptions options(MavenSession session) {
        MavenExecutionRequest request = session.getRequest();
        return new MavenOptions(
                Path.of(systemProperty(session, "maven.home")),
                systemProperty(session, "maven.version"),
                existing(request.getUserSettingsFile()),
                existing(request.getGlobalSettingsFile()),
                existing(request.getPom()),
                request.getLocalRepositoryPath().toPath(),
                profiles(request),
                request.isOffline(),
                properties(session));
    }

    static Set<String> propertyNames(MavenSession session) {
        return new TreeSet<>(session.getUserProperties().stringPropertyNames());
    }

    /** Returns what the user set for the application, for goals that start it. */
    static Map<String, String> springProperties(MavenSession session) {
        Map<String, String> properties = new TreeMap<>();
        for (String name : propertyNames(session)) {
            if (name.startsWith("spring.")
                    || name.startsWith("gofasta.dev-services.")
                    || name.startsWith("gofasta.seeds.")) {
                properties.put(name, session.getUserProperties().getProperty(name));
            }
        }
        return properties;
    }

    /** What the user defined for the build; Maven 4 adds facts of its own session, and ours are for this run only. */
    private static Map<String, String> properties(MavenSession session) {
        Set<String> ours = Usage.parameterNames();
        Map<String, String> properties = new TreeMap<>();
        for (String name : propertyNames(session)) {
            if (!ours.contains(name) && !name.startsWith("gofasta.") && !name.startsWith("session.")) {
                properties.put(name, session.getUserProperties().getProperty(name));
            }
        }
        properties.remove("maven.repo.local");
        return properties;
    }

    private static String systemProperty(MavenSession session, String name) {
        return session.getSystemProperties().getProperty(name, System.getProperty(name, ""));
    }

    private static @Nullable Path existing(@Nullable File file) {
        return file != null && file.exists() ? file.toPath().toAbsolutePath() : null;
    }

    private static List<String> profiles(MavenExecutionRequest request) {
        List<String> profiles = new ArrayList<>(request.getActiveProfiles());
        request.getInactiveProfiles().forEach(id -> profiles.add("!" + id));
        return profiles;
    }
}
