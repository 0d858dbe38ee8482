package dev.gofasta.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Maven installation that tests run in a process of its own, on the local repository of the build. */
enum Maven {
    INSTALLED("it.maven.installed"),
    OTHER("it.maven.other"),
    NEXT("it.maven.next");

    private final Path home;

    Maven(String property) {
        this.home = Path.of(System.getProperty(property));
    }

    /** Runs Maven to its end; what it printed becomes part of any assertion's message. */
    Execution run(Path folder, String... arguments) {
        return run(folder, Map.of(), arguments);
    }

    Execution run(Path folder, Map<String, String> environment, String... arguments) {
        return Execution.of(folder, environment, command(arguments));
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(executable().toString(), "-B"));
        if (System.getProperty("it.offline").equals("offline:true")) {
            command.add("-o");
        }
        command.add("-Dmaven.repo.local=" + System.getProperty("it.localRepository"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Generates a service {@code shop} with the package {@code com.acme.shop}; {@code overrides} come last and win. */
    Execution generate(Path folder, String... overrides) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "groupId", "com.acme", "artifactId", "shop", "version", "1.0.0-SNAPSHOT", "package", "com.acme.shop"));
        for (String override : overrides) {
            values.put(override.substring(0, override.indexOf('=')), override.substring(override.indexOf('=') + 1));
        }
        List<String> arguments = new ArrayList<>(List.of(
                "org.apache.maven.plugins:maven-archetype-plugin:" + System.getProperty("it.archetypePlugin")
                        + ":generate",
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=dev.gofasta",
                "-DarchetypeArtifactId=gofasta-archetype-rest",
                "-DarchetypeVersion=" + System.getProperty("it.version")));
        values.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        return run(folder, arguments.toArray(String[]::new));
    }

    /** Returns the path of its script. */
    Path executable() {
        Path file = home.resolve("bin/mvn");
        if (!Files.isExecutable(file)) {
            // Unpacked from a zip, which keeps no permissions.
            try (Stream<Path> scripts = Files.list(home.resolve("bin"))) {
                scripts.forEach(script -> script.toFile().setExecutable(true));
            } catch (IOException ex) {
                throw new IllegalStateException("No Maven in " + home, ex);
            }
        }
        return file;
    }
}
