package dev.gofasta.seeds.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.StatementCallback;

/**
 * A script of SQL.
 *
 * @param file its name, for messages
 * @param script its text
 */
record SqlSeed(String file, String script) implements SeedContent {

    @Override
    public void store(SeedTarget target) {
        List<SqlStatement> statements = SqlScript.split(script, target.kind(), file);
        for (SqlStatement statement : statements) {
            if (target.kind().endsTransaction(statement.keyword())) {
                throw new SeedFailure(
                        place(statement),
                        "%s would end the transaction of the seed, and half of it could stay: seeds hold data only"
                                .formatted(statement.keyword()),
                        null);
            }
        }
        statements.forEach(statement -> execute(statement, target));
    }

    private void execute(SqlStatement statement, SeedTarget target) {
        StatementCallback<@Nullable Void> callback = jdbc -> {
            jdbc.setEscapeProcessing(false); // a brace in JSON is no escape of JDBC
            jdbc.execute(statement.text());
            return null;
        };
        try {
            target.jdbc().execute(callback);
        } catch (DataAccessException ex) {
            throw new SeedFailure(place(statement), Messages.of(ex), ex);
        }
    }

    private String place(SqlStatement statement) {
        return file + ":" + statement.line();
    }
}
