package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A generated service with the resource Product, in a folder whose path holds a space. */
record Shop(Maven maven, Path folder) {

    static final String PRODUCT_FIELDS = "name:string price:decimal description:text active:bool";

    static Shop generate(Maven maven, Path parent) {
        return generate(maven, parent, DatabaseEngine.POSTGRES);
    }

    static Shop generate(Maven maven, Path parent, DatabaseEngine engine) {
        try {
            Path workspace = Files.createDirectories(parent.resolve("my work"));
            maven.generate(workspace, "database=" + Database.keyword(engine)).succeeds();
            return new Shop(maven, workspace.resolve("shop"));
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The project as the archetype makes it with the installed Maven; generated once for the tests that do not change it. */
    static Shop shared() {
        return Shared.SHOP;
    }

    Execution scaffold(String name, String fields, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "gofasta:scaffold";
        arguments[1] = "-Dname=" + name;
        arguments[2] = "-Dfields=" + fields;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    Execution run(String... arguments) {
        return maven.run(folder, arguments);
    }

    /** Runs the launcher as a person would, with this Maven first on the path. */
    Execution launch(String... arguments) {
        return launch(Map.of(), arguments);
    }

    Execution launch(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./gofasta"));
        command.addAll(List.of(arguments));
        command.add("-Dmaven.repo.local=" + System.getProperty("it.localRepository"));
        String path = Path.of(maven.command().get(0)).getParent() + ":" + System.getenv("PATH");
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", path);
        return Execution.of(folder, all, command);
    }

    Path jar() {
        return folder.resolve("target/shop-1.0.0-SNAPSHOT.jar");
    }

    RunningService start(Map<String, String> environment) {
        return RunningService.start(folder, environment, List.of(Java.executable(), "-jar", jar().toString()));
    }

    /** Runs the jar until it ends by itself, on ports of its own if it does start. */
    Execution tryToStart(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SERVER_PORT", "0");
        all.put("MANAGEMENT_SERVER_PORT", "0");
        return Execution.of(folder, all, List.of(Java.executable(), "-jar", jar().toString()));
    }

    private static final class Shared {

        private static final Shop SHOP = generate();

        private static Shop generate() {
            try {
                Path folder = Files.createTempDirectory("it-shop-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                return Shop.generate(Maven.INSTALLED, folder);
            } catch (IOException ex) {
                throw new IllegalStateException(ex);
            }
        }
    }
}
