package dev.gofasta.generator.command;

import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers migrations by the second in UTC, so that those of two branches do not collide. */
final class MigrationVersions {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    /** Versions as Flyway orders them: by number, whatever their length. */
    static final Comparator<String> ORDER = Comparator.comparing(MigrationVersion::new);

    private static final Pattern FILE = Pattern.compile(".*/V([\\d._]+?)(__.*)\\.sql");

    private MigrationVersions() {}

    /**
     * Returns the version of now, or the one after the newest migration of {@code module} where that is not older. An
     * application that gofasta did not make goes on counting as it did.
     */
    static String next(ProjectFiles files, Module module, Clock clock) {
        Optional<MigrationVersion> planned = Migrations.of(files, module).highest();
        if (planned.isPresent() && counts(module)) {
            return planned.get().successor().text();
        }
        String now = FORMAT.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return planned.filter(highest -> highest.compareTo(new MigrationVersion(now)) >= 0)
                .map(MigrationVersions::after)
                .orElse(now);
    }

    /** Projects of ours start with V1 and V2, and go on by time. */
    private static boolean counts(Module module) {
        Migrations before = module.migrations();
        return module.wiringMode() == WiringMode.SCANNED
                && before.highest().isPresent()
                && before.style() != Migrations.Style.TIMESTAMP;
    }

    private static String after(MigrationVersion highest) {
        try {
            return FORMAT.format(LocalDateTime.parse(highest.text(), FORMAT).plusSeconds(1));
        } catch (DateTimeParseException ex) {
            return highest.successor().text();
        }
    }

    /**
     * Returns the version of the latest migration of {@code module} that is called {@code suffix}.
     *
     * @param suffix what follows the version in the file's name, such as {@code __create_products}
     */
    static Optional<String> find(ProjectFiles files, Module module, String suffix) {
        return find(files, module, suffix::equals);
    }

    private static Optional<String> find(ProjectFiles files, Module module, Predicate<String> suffix) {
        return files.list(Migrations.of(files, module).folder(), ".sql").stream()
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .filter(matcher -> suffix.test(matcher.group(2)))
                .map(matcher -> new MigrationVersion(matcher.group(1)))
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::text);
    }

    /** Returns the texts of the migrations in {@code folder}, in the order in which they run. */
    static List<String> scripts(ProjectFiles files, String folder) {
        return files.list(folder, ".sql").stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith("V"))
                .sorted(Comparator.comparing(
                        path -> MigrationVersion.ofFile(path).orElseGet(() -> new MigrationVersion("0"))))
                .map(path -> files.read(path).orElse(""))
                .toList();
    }

    /** Returns the version of the migration that made {@code table}, unless a later one has dropped or renamed it. */
    static Optional<String> ofTable(ProjectFiles files, Module module, String table) {
        Pattern gone = Pattern.compile("__(drop_" + table + "|rename_" + table + "_to_\\w+)");
        String last = find(files, module, gone.asMatchPredicate()).orElse("0");
        return find(files, module, "__create_" + table).filter(created -> ORDER.compare(created, last) > 0);
    }
}
