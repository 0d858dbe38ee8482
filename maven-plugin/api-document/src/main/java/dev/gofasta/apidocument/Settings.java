package dev.gofasta.apidocument;

import java.util.Map;

/** How an application is set up to be described: its API as anywhere, and nothing around it. */
final class Settings {

    private static final Map<String, String> DOCUMENT = Map.of(
            "springdoc.api-docs.enabled", "true",
            "springdoc.enable-default-api-docs", "true",
            "springdoc.pre-loading-enabled", "false",
            "springdoc.show-actuator", "false",
            "springdoc.swagger-ui.enabled", "false",
            "springdoc.use-management-port", "false");

    private static final Map<String, String> SURROUNDINGS = Map.of(
            "gofasta.dev-services.enabled", "false",
            "spring.data.jpa.repositories.bootstrap-mode", "lazy",
            "spring.docker.compose.enabled", "false",
            "spring.flyway.enabled", "false",
            "spring.jpa.hibernate.ddl-auto", "none",
            "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false",
            "spring.liquibase.enabled", "false",
            "spring.main.banner-mode", "off",
            "spring.sql.init.mode", "never");

    private Settings() {}

    /** Sets them as properties of the JVM, which come before the files of the application. */
    static void apply() {
        DOCUMENT.forEach(System::setProperty);
        SURROUNDINGS.forEach(System::setProperty);
    }
}
