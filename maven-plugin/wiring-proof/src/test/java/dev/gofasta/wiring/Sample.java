package dev.gofasta.wiring;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small application, compiled from a text and proven. */
final class Sample {

    private static final String IMPORTS = """
            package app;
            import java.math.*;
            import java.util.*;
            import java.util.function.*;
            import org.springframework.beans.factory.*;
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.boot.*;
            import org.springframework.boot.autoconfigure.*;
            import org.springframework.boot.autoconfigure.condition.*;
            import org.springframework.boot.context.properties.*;
            import org.springframework.context.*;
            import org.springframework.context.annotation.*;
            import org.springframework.context.event.EventListener;
            import org.springframework.core.type.AnnotationMetadata;
            import org.springframework.data.jpa.repository.JpaRepository;
            import org.springframework.stereotype.*;
            import org.springframework.web.bind.annotation.*;
            """;

    private static final String APPLICATION = """
            @SpringBootConfiguration
            @EnableAutoConfiguration
            @Import(Wiring.class)
            class App {
                public static void main(String[] args) {
                    SpringApplication.run(App.class, args);
                }
            }
            """;

    private Sample() {}

    /** Proves an application whose class imports the class {@code Wiring} of {@code source}. */
    static List<String> prove(Path folder, String source) throws IOException {
        return proveAll(folder, APPLICATION + source);
    }

    /** Proves an application that is in {@code source} as a whole. */
    static List<String> proveAll(Path folder, String source) throws IOException {
        return findings(folder, source).stream().map(Sample::text).toList();
    }

    static List<Finding> findings(Path folder, String source) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path file = Files.writeString(folder.resolve("App.java"), IMPORTS + source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of("-d", classes.toString(), "-parameters", "-proc:none"),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(output.toString());
            }
        }
        return WiringProof.prove("app.App", List.of(classes));
    }

    private static String text(Finding finding) {
        return finding.kind() + " " + (finding.bean().isEmpty() ? finding.type() : finding.bean()) + " at "
                + text(finding.place()) + related(finding);
    }

    private static String related(Finding finding) {
        return finding.related().isEmpty()
                ? ""
                : finding.related().stream().map(Finding.Related::bean).collect(Collectors.joining(", ", ": ", ""));
    }

    private static String text(Place place) {
        String name = place.className().replaceFirst("^app\\.", "");
        String member = place.member().isEmpty() ? "" : "#" + place.member();
        return name + member + (place.parameter() < 0 ? "" : "[" + place.parameter() + "]");
    }
}
