package dev.gofasta.data.autoconfigure;

/** Flyway is there, and nothing would run its migrations. */
final class MissingFlywayModuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFlywayModuleException() {
        super("flyway-core is on the class path, and Spring Boot's module for it is not: no migration would be run.");
    }
}
