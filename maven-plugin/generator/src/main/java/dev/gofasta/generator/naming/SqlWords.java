package dev.gofasta.generator.naming;

import java.util.List;
import java.util.Set;

/** Words that a database refuses as the name of a table or column unless they are quoted, and Hibernate quotes nothing. */
final class SqlWords {

    /** Reserved in the standard, and by all or nearly all databases. */
    private static final Set<String> EVERYWHERE = WordLists.of(
            "all and as asc between by case check collate column constraint create cross default delete desc distinct",
            "drop else except exists for foreign from group having in inner insert intersect into is join left like",
            "limit natural not null on or order outer primary references right select set table then to union unique",
            "update using values when where with");

    /** The last six are columns that every table of PostgreSQL has already. */
    private static final Set<String> POSTGRESQL = WordLists.of(
            "analyse analyze any array asymmetric authorization binary both cast collation concurrently",
            "current_catalog current_date current_role current_schema current_time current_timestamp current_user",
            "deferrable do end false fetch freeze full grant ilike initially isnull lateral leading localtime",
            "localtimestamp notnull offset only overlaps placing returning session_user similar some symmetric",
            "system_user tablesample trailing true user variadic verbose window",
            "cmax cmin ctid tableoid xmax xmin");

    private static final Set<String> MYSQL = WordLists.of(
            "accessible add alter analyze asensitive before bigint binary blob both call cascade change char character",
            "condition continue convert cube cume_dist current_date current_time current_timestamp current_user cursor",
            "database databases day_hour day_microsecond day_minute day_second dec decimal declare delayed dense_rank",
            "describe deterministic distinctrow div double dual each elseif empty enclosed escaped exit explain false",
            "fetch first_value float float4 float8 force fulltext function generated get grant grouping groups",
            "high_priority hour_microsecond hour_minute hour_second if ignore index infile inout insensitive int int1",
            "int2 int3 int4 int8 integer interval io_after_gtids io_before_gtids iterate json_table key keys kill lag",
            "last_value lateral lead leading leave linear lines load localtime localtimestamp lock long longblob",
            "longtext loop low_priority manual match maxvalue mediumblob mediumint mediumtext middleint",
            "minute_microsecond minute_second mod modifies no_write_to_binlog nth_value ntile numeric of optimize",
            "optimizer_costs option optionally out outfile over parallel partition percent_rank precision procedure",
            "purge qualify range rank read read_write reads real recursive regexp release rename repeat replace require",
            "resignal restrict return revoke rlike row row_number rows schema schemas second_microsecond sensitive",
            "separator show signal smallint spatial specific sql sql_big_result sql_calc_found_rows sql_small_result",
            "sqlexception sqlstate sqlwarning ssl starting stored straight_join system tablesample terminated tinyblob",
            "tinyint tinytext trailing trigger true undo unlock unsigned usage use utc_date utc_time utc_timestamp",
            "varbinary varchar varcharacter varying virtual while window write xor year_month zerofill");

    /** Beyond those of MySQL. */
    private static final Set<String> MARIADB = WordLists.of(
            "current_role delete_domain_id do_domain_ids general ignore_domain_ids ignore_server_ids",
            "master_heartbeat_period offset page_checksum parse_vcol_expr ref_system_id returning slow",
            "stats_auto_recalc stats_persistent stats_sample_pages");

    private static final Set<String> SQLITE = WordLists.of(
            "add alter autoincrement commit deferrable escape index isnull nothing notnull returning transaction");

    private static final Set<String> SQL_SERVER = WordLists.of(
            "add alter any authorization backup begin break browse bulk cascade checkpoint close clustered coalesce",
            "commit compute contains containstable continue convert current current_date current_time",
            "current_timestamp current_user cursor database dbcc deallocate declare deny disk distributed double dump",
            "end errlvl escape exec execute exit external fetch file fillfactor freetext freetexttable full function",
            "goto grant holdlock identity identity_insert identitycol if index key kill lineno load merge national",
            "nocheck nonclustered nullif of off offsets open opendatasource openquery openrowset openxml option over",
            "percent pivot plan precision print proc procedure public raiserror read readtext reconfigure replication",
            "restore restrict return revert revoke rollback rowcount rowguidcol rule save schema securityaudit",
            "session_user setuser shutdown some statistics system_user tablesample textsize top tran transaction",
            "trigger truncate try_convert tsequal unpivot updatetext use user varying view waitfor while within",
            "writetext");

    /** ClickHouse reads most keywords by their place; these it can't tell from names within an expression. */
    private static final Set<String> CLICKHOUSE =
            WordLists.of("any array asof cast end false global ilike interval offset prewhere true window");

    private static final List<Reserved> DATABASES = List.of(
            new Reserved("SQL", EVERYWHERE),
            new Reserved("PostgreSQL", POSTGRESQL),
            new Reserved("MySQL", MYSQL),
            new Reserved("MariaDB", MARIADB),
            new Reserved("SQLite", SQLITE),
            new Reserved("SQL Server", SQL_SERVER),
            new Reserved("ClickHouse", CLICKHOUSE));

    private SqlWords() {}

    /** Returns who reserves a lower-case {@code word}, empty if every database takes it as it is. */
    static List<String> reservedBy(String word) {
        return DATABASES.stream()
                .filter(reserved -> reserved.words().contains(word))
                .map(Reserved::database)
                .toList();
    }

    private record Reserved(String database, Set<String> words) {}
}
