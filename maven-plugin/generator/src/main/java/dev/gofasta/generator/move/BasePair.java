package dev.gofasta.generator.move;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import java.util.List;
import java.util.Optional;

/** The first migration of a project, with what all tables share; not every database needs one. */
final class BasePair {

    private static final String NAME = "base";

    private final Database from;
    private final Database to;

    BasePair(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    boolean isOf(MigrationPair pair) {
        return of(from, pair.folder(), pair.version()).filter(pair::isSame).isPresent();
    }

    /** Returns the pair for the new database, or empty where that has none. */
    Optional<MigrationPair> translated(MigrationPair pair) {
        return of(to, pair.folder(), pair.version())
                .map(base -> pair.with(base.folder(), base.up(), String.valueOf(base.down())));
    }

    /** Returns the pair that the new database needs and the old one had not, to run before {@code others}. */
    Optional<MigrationPair> missing(List<MigrationPair> others, String folder) {
        boolean hadOne = others.stream().anyMatch(this::isOf);
        MigrationVersion first = new MigrationVersion("1");
        boolean isFree = others.isEmpty() || others.get(0).version().compareTo(first) > 0;
        return hadOne ? Optional.empty() : of(to, folder, isFree ? first : new MigrationVersion("0.1"));
    }

    private static Optional<MigrationPair> of(Database database, String folder, MigrationVersion version) {
        SqlDialect sql = SqlDialect.of(database);
        return sql.base().map(base -> pair(sql, base, folder, version));
    }

    private static MigrationPair pair(SqlDialect sql, UpDown base, String folder, MigrationVersion version) {
        return new MigrationPair(folder, version, NAME, sql.script(base.up()), sql.script(base.down()));
    }
}
