package dev.gofasta.devservices.internal;

import org.springframework.util.ClassUtils;

/** Says which lines bring an engine that is not on the class path. */
public final class MissingEngine {

    private MissingEngine() {}

    /** Requires the driver, which is all that SQLite has. */
    public static void requireSqlite() {
        require(ServerFiles.SQLITE, "org.sqlite.JDBC", "org.xerial", "sqlite-jdbc");
    }

    static void require(ServerFiles engine, String className, String groupId, String artifactId) {
        if (!ClassUtils.isPresent(className, MissingEngine.class.getClassLoader())) {
            throw new DevServicesException(
                    "An embedded %s is to be started, but %s is not on the class path."
                            .formatted(engine.title(), artifactId),
                    """
                    Add it to pom.xml beside gofasta-starter-dev-services, or set spring.datasource.url:

                        <dependency>
                            <groupId>%s</groupId>
                            <artifactId>%s</artifactId>
                            <optional>true</optional>
                        </dependency>
                    """.formatted(groupId, artifactId));
        }
    }
}
