package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.field.Backfill;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.migration.MigrationName;
import dev.gofasta.generator.migration.Script;
import dev.gofasta.generator.migration.Scripts;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.rename.RenameMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** Migrations that Flyway runs on a real database as soon as they are written, and takes back by their undo scripts. */
final class MigrationRuns {

    private final Engine engine;
    private final Path folder;
    private final SqlDialect dialect;
    private final List<String> scripts = new ArrayList<>();
    private final List<String> undoScripts = new ArrayList<>();
    private final List<List<String>> schemas = new ArrayList<>();

    MigrationRuns(SqlDialect dialect, Engine engine, Path folder) throws IOException, SQLException {
        this.dialect = dialect;
        this.engine = engine;
        this.folder = folder;
        if (dialect.base().isPresent()) {
            run(dialect.base().get());
        }
    }

    void scaffold(String name, String fields) throws IOException, SQLException {
        run(dialect.createTable(Name.of(name), dialect.fit(FieldParser.parse(fields))));
    }

    void fields(String resource, String text, String backfill) throws IOException, SQLException {
        Name name = Name.of(resource);
        List<Field> fields = dialect.fit(FieldParser.parse(text));
        KnownTable table = KnownTable.of(name.snakePlural(), scripts);
        Backfill values = Backfill.of(table.name(), fields, backfill);
        UpDown change = UpDown.NONE;
        for (Field field : fields) {
            change = change.and(
                    field.toMany()
                            ? dialect.joinTable(name, field)
                            : dialect.addColumn(table, field, values.valueFor(field)));
        }
        run(change);
    }

    void renameColumn(String table, String from, String to) throws IOException, SQLException {
        RenameMigration renaming = RenameMigration.ofColumn(dialect, table, from, to, scripts);
        run(renaming.up(), renaming.down());
    }

    void renameTable(String from, String to) throws IOException, SQLException {
        RenameMigration renaming = RenameMigration.ofTable(dialect, from, to, scripts);
        run(renaming.up(), renaming.down());
    }

    void migration(String name, String fields, String backfill, String... words) throws IOException, SQLException {
        Script script = new Scripts(dialect, scripts, fields, backfill)
                .write(MigrationName.read(name, List.of(words), Set.of("tags", "categories", "users")));
        run(script.up(), script.down());
    }

    private void run(UpDown change) throws IOException, SQLException {
        run(dialect.script(change.up()), dialect.script(change.down()));
    }

    private void run(String up, String down) throws IOException, SQLException {
        schemas.add(engine.schema());
        scripts.add(up);
        undoScripts.add(down);
        Files.writeString(folder.resolve("V" + scripts.size() + "__step.sql"), up);
        up();
    }

    /** Runs what has not run yet. */
    void up() {
        Flyway.configure()
                .dataSource(engine.url(), null, null)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    /** Takes every migration back by its undo script, which Flyway splits, and compares the schema with the one before. */
    void down() throws IOException, SQLException {
        for (int step = scripts.size(); step > 0; step--) {
            Path undo = Files.createTempDirectory(folder.getParent(), "down");
            Files.writeString(undo.resolve("V1__undo.sql"), undoScripts.get(step - 1));
            Flyway.configure()
                    .dataSource(engine.url(), null, null)
                    .locations("filesystem:" + undo)
                    .table("flyway_down_" + step)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            execute("DROP TABLE flyway_down_" + step);
            assertThat(difference(schemas.get(step - 1), engine.schema()))
                    .as("what is other than it was before step " + step)
                    .isEmpty();
        }
        execute("DROP TABLE flyway_schema_history");
    }

    /** Returns the lines that only one of two schemas has. */
    static List<String> difference(List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        List<String> rest = new ArrayList<>(after);
        before.stream().filter(line -> !rest.remove(line)).forEach(line -> lines.add("- " + line));
        rest.forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
