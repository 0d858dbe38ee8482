package dev.gofasta.web.autoconfigure;

/** Where something is kept. */
public enum Store {
    /** In the memory of each instance. */
    MEMORY,

    /** In Redis, for all instances. */
    REDIS
}
