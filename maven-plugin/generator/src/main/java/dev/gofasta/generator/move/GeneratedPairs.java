package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which migrations gofasta would make for the resources of a project, so that one that is there can be recognised and made
 * again for another database.
 */
final class GeneratedPairs {

    private final Database from;
    private final Database to;
    private final FittedFields fitted;
    private final ProjectFiles files;
    private final ColumnsScript columns;

    GeneratedPairs(Database from, Database to, ProjectFiles files, ColumnsScript columns) {
        this.from = from;
        this.to = to;
        this.fitted = new FittedFields(from, to);
        this.files = new TemplatesOnly(files);
        this.columns = columns;
    }

    /** Returns {@code pair} made again, or empty where it is not the one that makes the table of {@code resource}. */
    Optional<MigrationPair> created(MigrationPair pair, ResourceModel resource) {
        return translated(
                pair,
                new History(List.of(), List.of()),
                (database, changes) -> ResourceContributors.all().stream()
                        .filter(contributor -> contributor.name().equals("migration"))
                        .forEach(contributor -> contributor.contribute(on(database, pair, resource), changes)));
    }

    /** Returns {@code pair} made again, or empty where it is not one that adds {@code fields} to {@code resource}. */
    Optional<MigrationPair> added(MigrationPair pair, ResourceModel resource, List<Field> fields, History history) {
        return backfills(pair, fields)
                .flatMap(backfill -> translated(pair, history, (database, changes) -> {
                            ResourceModel before = on(database, pair, resource);
                            List<Field> added =
                                    on(database, pair, resource.with(fields)).fields();
                            columns.plan(before, added, backfill.value(), changes);
                        })
                        .stream())
                .findFirst();
    }

    /** Returns those of {@code fields} that {@code pair} brings into {@code resource}, as its text shows. */
    static List<Field> fieldsOf(MigrationPair pair, ResourceModel resource) {
        return resource.fields().stream()
                .filter(field -> Pattern.compile(
                                field.toMany()
                                        ? "(?i)\\bCREATE\\s+TABLE\\s+"
                                                + JoinTable.of(resource.name(), field)
                                                        .name() + "\\b"
                                        : "(?i)\\bADD\\s+(?:COLUMN\\s+)?" + field.column() + "\\s")
                        .matcher(pair.up())
                        .find())
                .toList();
    }

    private Optional<MigrationPair> translated(
            MigrationPair pair, History history, BiConsumer<Database, Changes> plan) {
        Changes now = over(history.before());
        try {
            plan.accept(from, now);
        } catch (ProblemException ex) {
            return Optional.empty();
        }
        if (!pair.isSame(read(now, pair))) {
            return Optional.empty();
        }
        Changes then = over(history.after());
        plan.accept(to, then);
        return Optional.of(read(then, pair));
    }

    /** Returns an empty plan of a project that has had {@code migrations} so far. */
    private Changes over(List<MigrationPair> migrations) {
        Changes changes = new Changes(files);
        migrations.forEach(each -> changes.replace(each.upPath(), each.up()));
        return changes;
    }

    /** Returns what was planned under the name of {@code pair}, wherever that database has its migrations. */
    private static MigrationPair read(Changes planned, MigrationPair pair) {
        return planned.toChangeSet().changes().stream()
                .flatMap(change -> MigrationPair.read(planned, change.path()).stream())
                .filter(each ->
                        each.name().equals(pair.name()) && each.version().equals(pair.version()))
                .map(each -> pair.with(each.folder(), each.up(), String.valueOf(each.down())))
                .findFirst()
                .orElseGet(() -> pair.with(pair.folder(), "", ""));
    }

    private ResourceModel on(Database database, MigrationPair pair, ResourceModel resource) {
        ResourceModel numbered = resource.numbered(pair.version().text());
        return database == from ? numbered : fitted.of(numbered, to);
    }

    /** The value may stand in the text as every database writes it; a wrong guess makes another text. */
    private static Stream<Guess> backfills(MigrationPair pair, List<Field> fields) {
        List<Guess> guesses = new ArrayList<>(List.of(new Guess(null)));
        for (Field field : fields) {
            Matcher value = Pattern.compile("(?is)(?:\\bADD\\s+(?:COLUMN\\s+)?" + field.column()
                            + "\\s[^;]*?\\bDEFAULT|\\bSET\\s+" + field.column()
                            + "\\s*=)\\s*\\(?N?('(?:[^']|'')*'|[\\w.+-]+)")
                    .matcher(pair.up());
            if (value.find()) {
                String text = value.group(1);
                String raw = text.startsWith("'")
                        ? text.substring(1, text.length() - 1).replace("''", "'")
                        : text;
                guesses.add(new Guess(raw));
                guesses.add(new Guess(raw.toLowerCase(Locale.ROOT)));
                guesses.add(new Guess(raw.equals("1") ? "true" : "false"));
            }
        }
        return guesses.stream();
    }

    /**
     * The migrations before one, as they are and as they become.
     *
     * @param before for the database that the project has
     * @param after for the one that it gets
     */
    record History(List<MigrationPair> before, List<MigrationPair> after) {}

    private record Guess(@Nullable String value) {}

    /** A project that has templates of its own and nothing else. */
    private record TemplatesOnly(ProjectFiles files) implements ProjectFiles {

        @Override
        public Optional<String> read(String path) {
            return path.startsWith(Templates.OVERRIDES) ? files.read(path) : Optional.empty();
        }

        @Override
        public List<String> list(String folder, String suffix) {
            return List.of();
        }
    }
}
