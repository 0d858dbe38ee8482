package dev.gofasta.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of seed files that a test writes. */
record SeedFolder(Path path) {

    SeedFolder write(String file, String text) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
