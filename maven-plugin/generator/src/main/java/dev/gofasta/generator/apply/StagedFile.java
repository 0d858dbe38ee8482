package dev.gofasta.generator.apply;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.gofasta.generator.change.Change;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/**
 * One file on its way to its place: its new content and a copy of the old one wait beside it, so that putting it into place
 * and taking it back are renames, which need no room on the disk.
 *
 * @param target the file
 */
record StagedFile(Path target) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    Path folder() {
        return Objects.requireNonNull(target.getParent());
    }

    Path temporary() {
        return target.resolveSibling("." + target.getFileName() + ".gofasta-new");
    }

    Path backup() {
        return target.resolveSibling("." + target.getFileName() + ".gofasta-old");
    }

    /** Puts the old and the new content beside the file. */
    void stage(Change change) throws IOException {
        Files.createDirectories(folder());
        if (change.before() != null) {
            Files.copy(target, backup(), REPLACE_EXISTING, COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        String after = change.after();
        if (after != null) {
            Files.writeString(temporary(), after);
            if (change.before() != null && POSIX) {
                Files.setPosixFilePermissions(temporary(), Files.getPosixFilePermissions(target));
            }
            if (change instanceof Change.CreateFile created && created.executable()) {
                makeExecutable(temporary());
            }
        }
    }

    void moveIntoPlace(Change change) throws IOException {
        if (change.after() == null) {
            Files.delete(target);
        } else {
            Files.move(temporary(), target, REPLACE_EXISTING, ATOMIC_MOVE);
        }
    }

    void forgetBackup() throws IOException {
        Files.deleteIfExists(backup());
    }

    static void makeExecutable(Path file) throws IOException {
        if (POSIX) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
