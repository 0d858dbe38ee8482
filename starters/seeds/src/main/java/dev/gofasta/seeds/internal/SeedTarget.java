package dev.gofasta.seeds.internal;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The database that seeds go to.
 *
 * @param jdbc works in the transaction of the thread
 * @param kind which database it is
 */
record SeedTarget(JdbcOperations jdbc, SeedDatabase kind) {}
