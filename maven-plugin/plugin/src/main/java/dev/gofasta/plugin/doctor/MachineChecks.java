package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.problem.Fix;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.ToolProvider;

/** What is looked at on every machine, with a project or without. */
final class MachineChecks {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LITTLE = 1024 * MEGABYTE;
    private static final long TOO_LITTLE = 200 * MEGABYTE;

    private final Path root;
    private final Map<String, String> environment;

    MachineChecks(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /** Java itself: {@code release} is the one that the project is compiled for. */
    Check java(int release) {
        int running = Runtime.version().feature();
        return new Check("java", "Java " + release + " or later", () -> {
            String found = "Java " + System.getProperty("java.version") + " in " + System.getProperty("java.home");
            return running >= release
                    ? Verdict.ok(found)
                    : Verdict.fail(found, "Install a JDK " + release + " and point JAVA_HOME to it.");
        });
    }

    Check compiler() {
        return new Check(
                "compiler",
                "a JDK, with javac",
                () -> ToolProvider.getSystemJavaCompiler() == null
                        ? Verdict.fail(
                                "a runtime without a compiler in " + System.getProperty("java.home"),
                                "Point JAVA_HOME to a JDK.")
                        : Verdict.ok("javac of " + System.getProperty("java.version")));
    }

    Check javaHome() {
        return new Check("java-home", "the Java that Maven runs on", () -> {
            String said = environment.getOrDefault("JAVA_HOME", "");
            Path running = Path.of(System.getProperty("java.home")).toRealPath();
            if (said.isEmpty()) {
                return Verdict.ok("JAVA_HOME is not set; Maven runs on " + running);
            }
            Path home = Path.of(said);
            if (!Files.isDirectory(home)) {
                return Verdict.warn(
                        "JAVA_HOME is " + said + ", which is no folder", "Set it: export JAVA_HOME=" + running);
            }
            // A JDK 8 keeps the runtime that Maven runs on in a folder of its own.
            return running.startsWith(home.toRealPath())
                    ? Verdict.ok("JAVA_HOME is " + said)
                    : Verdict.warn(
                            "JAVA_HOME is " + said + ", and Maven runs on " + running,
                            "Set it: export JAVA_HOME=" + running);
        });
    }

    Check git() {
        return new Check("git", "git", () -> {
            Optional<Tool.Said> version = Tool.ask(root, List.of("git", "--version"));
            if (version.isEmpty()) {
                return Verdict.warn("there is no git on the PATH", "Install git.");
            }
            boolean inside = Tool.ask(root, List.of("git", "rev-parse", "--is-inside-work-tree"))
                    .filter(said -> said.exit() == 0)
                    .isPresent();
            return Verdict.ok(
                    version.get().output() + (inside ? "" : "; this folder is in no repository: git init makes one"));
        });
    }

    Check docker() {
        return new Check("docker", "nothing, or a Docker that answers", () -> {
            Optional<Tool.Said> said = Tool.ask(root, List.of("docker", "version", "--format", "{{.Server.Version}}"));
            if (said.isEmpty()) {
                return Verdict.skip("there is none, and none is needed: engines are embedded");
            }
            return said.get().exit() == 0
                    ? Verdict.ok("Docker " + said.get().output())
                    : Verdict.skip("it is installed and does not answer, and is not needed: "
                            + said.get().output());
        });
    }

    Check disk() {
        return new Check("disk", "1 GB of room", () -> {
            long free = Files.getFileStore(root).getUsableSpace();
            String found = free / MEGABYTE + " MB are free in " + root;
            String advice = "Make room: targets, the local repository and embedded databases need it.";
            return free < TOO_LITTLE
                    ? Verdict.fail(found, advice)
                    : free < LITTLE ? Verdict.warn(found, advice) : Verdict.ok(found);
        });
    }

    Check encoding() {
        return new Check("encoding", "UTF-8", () -> {
            String encoding = System.getProperty("native.encoding", "UTF-8");
            return encoding.equalsIgnoreCase("UTF-8")
                    ? Verdict.ok("UTF-8")
                    : Verdict.warn(
                            "the platform's encoding is " + encoding,
                            File.separatorChar == '/'
                                    ? "Set it: export LC_ALL=C.UTF-8"
                                    : "Turn on UTF-8 in the language settings of Windows.");
        });
    }

    /** A folder that is written to; Maven makes it when it is not there. */
    Check localRepository(Path repository) {
        return new Check("local-repository", "a folder that Maven can write to", () -> {
            Path folder = repository;
            while (!Files.exists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            Path trial = folder.resolve(".gofasta-" + System.nanoTime());
            try {
                Files.writeString(trial, "");
                Files.delete(trial);
                return Verdict.ok(repository.toString());
            } catch (IOException ex) {
                return Verdict.fail(
                        "nothing can be written to " + repository + " ("
                                + ex.getClass().getSimpleName() + ")",
                        "Give yourself the right to write there, or name another: -Dmaven.repo.local=<folder>");
            }
        });
    }

    Check maven(String version) {
        String least = "3.6.3";
        return new Check("maven", "Maven " + least + " or later", () -> {
            boolean old = Runtime.Version.parse(numbers(version)).compareTo(Runtime.Version.parse(least)) < 0;
            return old
                    ? Verdict.fail("Maven " + version, "Install Maven 3.9, or add its wrapper: gofasta:init -Dwrapper")
                    : Verdict.ok("Maven " + version);
        });
    }

    /** Without what follows the numbers, as in {@code 4.0.0-rc-5}; a version of Java has no zeros at its end. */
    private static String numbers(String version) {
        return version.replaceFirst("-.*", "").replaceFirst("(\\.0)+$", "");
    }

    /** A launcher that can be started; {@code text} reads it. */
    Check launcher(Supplier<String> text) {
        return new Check("launcher", "an executable script with line feeds", () -> {
            if (text.get().contains("\r")) {
                return Verdict.fail(
                                "the launcher gofasta has line ends of Windows, which no shell can run",
                                "sed -i 's/\\r$//' gofasta")
                        .with(Fix.run("Take the carriage returns out of gofasta", "sed -i 's/\\r$//' gofasta"));
            }
            return Files.isExecutable(root.resolve("gofasta"))
                    ? Verdict.ok("gofasta can be started")
                    : Verdict.fail("the launcher gofasta is not executable", "chmod +x gofasta")
                            .with(Fix.run("Make gofasta executable", "chmod +x gofasta"));
        });
    }
}
