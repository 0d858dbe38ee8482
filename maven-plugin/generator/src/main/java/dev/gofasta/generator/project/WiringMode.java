package dev.gofasta.generator.project;

/** How an application comes to its beans. */
public enum WiringMode {
    /** By the index {@code Wiring}, which names each class with bean methods. */
    EXPLICIT,
    /** By a scan for stereotypes below the application's package. */
    SCANNED,
    /** By neither: what is generated would be no bean. */
    NONE
}
