package dev.gofasta.generator.command;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers migrations by the second in UTC, so that those of two branches do not collide. */
final class MigrationVersions {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Pattern VERSION = Pattern.compile(".*/V(\\d+)__.*\\.sql");

    private MigrationVersions() {}

    /** Returns the first version from now on that no migration of {@code module} has. */
    static String next(ProjectFiles files, Module module, Clock clock) {
        Set<String> taken = files.list(module.path("src/main/resources/db/migration"), ".sql").stream()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
        LocalDateTime time = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        while (taken.contains(FORMAT.format(time))) {
            time = time.plusSeconds(1);
        }
        return FORMAT.format(time);
    }
}
