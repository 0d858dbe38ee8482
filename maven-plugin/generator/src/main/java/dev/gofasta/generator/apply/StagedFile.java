package dev.gofasta.generator.apply;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.gofasta.generator.change.Change;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** One file of a change set on its way to its place, with what is needed to take it back. */
final class StagedFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path target;
    private final Path temporary;
    private final Path backup;
    private final boolean hadFile;
    private final Deque<Path> createdFolders = new ArrayDeque<>();

    private StagedFile(Path target, boolean hadFile) {
        this.target = target;
        this.temporary = target.resolveSibling("." + target.getFileName() + ".gofasta-new");
        this.backup = target.resolveSibling("." + target.getFileName() + ".gofasta-old");
        this.hadFile = hadFile;
    }

    static StagedFile stage(Path root, Change change) throws IOException {
        Path path = root.resolve(change.path());
        // A link stays a link: what it points to is edited.
        Path target = Files.exists(path) ? path.toRealPath() : path;
        StagedFile file = new StagedFile(target, change.before() != null);
        try {
            file.write(change);
        } catch (IOException ex) {
            file.takeBack();
            file.removeFolders();
            throw ex;
        }
        return file;
    }

    private void write(Change change) throws IOException {
        for (Path folder = target.getParent(); folder != null && !Files.exists(folder); folder = folder.getParent()) {
            createdFolders.addLast(folder);
        }
        Files.createDirectories(target.getParent());
        Files.writeString(temporary, change.after());
        if (hadFile && POSIX) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
        if (change instanceof Change.CreateFile created && created.executable() && POSIX) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(temporary);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(temporary, permissions);
        }
    }

    void moveIntoPlace() throws IOException {
        if (hadFile) {
            Files.copy(target, backup, REPLACE_EXISTING, COPY_ATTRIBUTES);
        }
        Files.move(temporary, target, REPLACE_EXISTING, ATOMIC_MOVE);
    }

    void forgetBackup() {
        deleteQuietly(backup);
    }

    /** Restores what was there before; each step on its own, so that one failure does not keep the others. */
    void takeBack() {
        boolean moved = !Files.exists(temporary);
        deleteQuietly(temporary);
        try {
            if (Files.exists(backup)) {
                Files.move(backup, target, REPLACE_EXISTING);
            } else if (moved && !hadFile) {
                Files.deleteIfExists(target);
            }
        } catch (IOException ex) {
            // The backup stays beside the file; there is nothing better to do while already failing.
        }
    }

    /** Removes the folders that were made for this file; called when every file is back, deepest folder first. */
    void removeFolders() {
        createdFolders.forEach(StagedFile::deleteQuietly);
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ex) {
            // A folder that others have filled meanwhile stays, and a leftover temporary file does no harm.
        }
    }
}
