package dev.gofasta.session.autoconfigure;

/** Where sessions are kept. */
public enum SessionStore {
    /** Sealed in a cookie of the client. */
    COOKIE,
    /** In tables of the database. */
    JDBC,
    /** In Redis. */
    REDIS
}
