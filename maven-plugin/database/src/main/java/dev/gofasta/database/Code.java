package dev.gofasta.database;

/** The codes that actions answer with; each is one of gofasta's own, where exit and page are known. */
public enum Code {
    GF_ENV_APPLICATION_START,
    GF_ENV_DATABASE_UNREACHABLE,
    GF_MIGRATE_NO_FLYWAY,
    GF_MIGRATE_PENDING,
    GF_MIGRATE_CHECKSUM,
    GF_MIGRATE_OUT_OF_ORDER,
    GF_MIGRATE_MISSING,
    GF_MIGRATE_HALF_APPLIED,
    GF_MIGRATE_HALF_UNDONE,
    GF_MIGRATE_UNPAIRED
}
