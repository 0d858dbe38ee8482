package dev.gofasta.generator.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions that a new project starts with; filled in by the build.
 *
 * @param gofasta of this toolkit
 * @param springBoot of Spring Boot
 * @param spotless of the Spotless Maven plugin
 * @param palantirJavaFormat of the formatter
 */
public record ToolVersions(String gofasta, String springBoot, String spotless, String palantirJavaFormat) {

    /** Returns the versions that this build of gofasta brings. */
    public static ToolVersions current() {
        Properties properties = new Properties();
        try (InputStream in = ToolVersions.class.getResourceAsStream("/dev/gofasta/generator/versions.properties")) {
            properties.load(in);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read the versions of gofasta", ex);
        }
        return new ToolVersions(
                properties.getProperty("gofasta"),
                properties.getProperty("springBoot"),
                properties.getProperty("spotless"),
                properties.getProperty("palantirJavaFormat"));
    }
}
