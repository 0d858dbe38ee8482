package dev.gofasta.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resource.ResourceNameParser;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.jspecify.annotations.Nullable;

/**
 * A script that takes a migration back, read as Flyway reads migrations: with the same encoding, placeholders, delimiters
 * and script configuration.
 *
 * @param file the script
 * @param statements its statements in their order
 * @param transactional whether all of them can be taken back together
 * @param checksum a number that changes with what the statements say
 */
record UndoScript(Path file, List<SqlStatement> statements, boolean transactional, long checksum) {

    /**
     * Reads {@code file}.
     *
     * @throws ActionException when Flyway can't
     */
    static UndoScript read(Path file, Database<?> database, Configuration flyway) {
        try {
            ParsingContext context = new ParsingContext();
            context.populate(database, flyway);
            context.updateFilenamePlaceholder(
                    new ResourceNameParser(flyway).parse(file.getFileName().toString()), flyway);
            SqlScript script = database.getDatabaseType()
                    .createSqlScriptFactory(flyway, context)
                    .createSqlScript(resource(file, flyway), flyway.isMixed(), new Beside(flyway));
            List<SqlStatement> statements = new ArrayList<>();
            try (SqlStatementIterator all = script.getSqlStatements()) {
                all.forEachRemaining(statements::add);
            }
            return new UndoScript(file, statements, script.executeInTransaction(), checksum(statements));
        } catch (FlywayException ex) {
            throw new ActionException(
                            Code.GF_MIGRATE_FAILED,
                            file.getFileName() + " can't be read: " + ex.getMessage(),
                            "Mend the script; nothing was taken back.",
                            ex)
                    .at(file.toString(), 0);
        }
    }

    private static long checksum(List<SqlStatement> statements) {
        CRC32 checksum = new CRC32();
        statements.forEach(statement -> checksum.update(statement.getSql().getBytes(StandardCharsets.UTF_8)));
        return checksum.getValue();
    }

    private static LoadableResource resource(Path file, Configuration flyway) {
        return new FileSystemResource(null, file.toString(), flyway.getEncoding(), flyway.isDetectEncoding(), false);
    }

    /** Finds the configuration of a script beside it. */
    private record Beside(Configuration flyway) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return Files.exists(Path.of(name)) ? resource(Path.of(name), flyway) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return List.of();
        }
    }
}
