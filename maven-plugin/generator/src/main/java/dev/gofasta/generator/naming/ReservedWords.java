package dev.gofasta.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code could not use without escaping. */
public final class ReservedWords {

    /** Reserved by PostgreSQL as column names; Hibernate's generated SQL does not quote. */
    private static final Set<String> SQL = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "current_date",
            "current_role",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "from",
            "grant",
            "group",
            "having",
            "in",
            "initially",
            "intersect",
            "into",
            "lateral",
            "leading",
            "limit",
            "localtime",
            "localtimestamp",
            "not",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "placing",
            "primary",
            "references",
            "returning",
            "select",
            "session_user",
            "some",
            "symmetric",
            "system_user",
            "table",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "when",
            "where",
            "window",
            "with");

    /** Simple names that generated classes import or that the compiler imports everywhere. */
    private static final Set<String> TYPES = Set.of(
            "Application",
            "Autowired",
            "BaseEntity",
            "Bean",
            "BigDecimal",
            "Boolean",
            "Class",
            "Column",
            "Configuration",
            "Double",
            "Entity",
            "EntityTag",
            "Enum",
            "Error",
            "Exception",
            "Expectation",
            "Filters",
            "HttpHeaders",
            "Import",
            "Instant",
            "Integer",
            "Iterable",
            "LocalDate",
            "Long",
            "MergePatch",
            "Module",
            "Number",
            "Object",
            "Operation",
            "Override",
            "Package",
            "Page",
            "Pageable",
            "PagedModel",
            "Process",
            "Record",
            "Repository",
            "Runtime",
            "Service",
            "SortableBy",
            "Specification",
            "String",
            "System",
            "Table",
            "Tag",
            "Test",
            "Thread",
            "Throwable",
            "Transactional",
            "Valid",
            "Version",
            "Void",
            "Wiring");

    private ReservedWords() {}

    /** Returns whether Java refuses {@code identifier} as the name of a variable, or reads it in a special way. */
    public static boolean isJavaKeyword(String identifier) {
        return SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17)
                || Set.of("record", "var", "yield", "sealed", "permits").contains(identifier);
    }

    /** Returns whether a column of this name would have to be quoted. */
    public static boolean isSqlKeyword(String column) {
        return SQL.contains(column);
    }

    /** Returns whether a class of this name would clash with one that generated code imports. */
    public static boolean isKnownType(String simpleName) {
        return TYPES.contains(simpleName);
    }
}
