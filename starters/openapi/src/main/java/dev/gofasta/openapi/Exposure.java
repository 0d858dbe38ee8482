package dev.gofasta.openapi;

/** When the OpenAPI document and its user interface are served. */
public enum Exposure {
    /** In every environment. */
    ALWAYS,

    /** Only with the profile {@code dev} or {@code test}. */
    DEVELOPMENT,

    /** In no environment. */
    NEVER
}
