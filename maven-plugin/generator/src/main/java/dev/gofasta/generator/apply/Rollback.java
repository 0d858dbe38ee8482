package dev.gofasta.generator.apply;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes back a run that did not come to its end, from whatever point it had reached. */
final class Rollback {

    private final Targets targets;

    Rollback(Targets targets) {
        this.targets = targets;
    }

    /**
     * Restores every file as it was before {@code run}; each on its own, so that one failure does not keep the others.
     *
     * @return the paths that could not be restored, because somebody has written them since or the disk refuses
     */
    List<String> takeBack(Run run) {
        List<String> left = new ArrayList<>();
        for (Run.Entry file : run.files()) {
            try {
                if (!takeBack(file)) {
                    left.add(file.path());
                }
            } catch (IOException | ProblemException ex) {
                left.add(file.path());
            }
        }
        for (String folder : run.folders()) {
            try {
                Files.deleteIfExists(targets.root().resolve(folder));
            } catch (IOException ex) {
                // Others have put something into the folder meanwhile: it stays.
                continue;
            }
        }
        return left;
    }

    private boolean takeBack(Run.Entry file) throws IOException {
        Path target = targets.resolve(file.path(), file.fingerprintAfter() == null);
        StagedFile staged = new StagedFile(target);
        if (!Files.isDirectory(staged.folder())) {
            if (file.before() == null) {
                return true;
            }
            Files.createDirectories(staged.folder());
        }
        Files.deleteIfExists(staged.temporary());
        @Nullable String current = Targets.fingerprint(target);
        String before = file.fingerprintBefore();
        if (Objects.equals(current, before)) {
            Files.deleteIfExists(staged.backup());
            return true;
        }
        if (!Objects.equals(current, file.fingerprintAfter())) {
            return false;
        }
        if (file.before() == null) {
            Files.delete(target);
        } else if (Objects.equals(Targets.fingerprint(staged.backup()), before)) {
            Files.move(staged.backup(), target, REPLACE_EXISTING, ATOMIC_MOVE);
        } else {
            TextFile.write(target, file.before());
            if (file.executable()) {
                StagedFile.makeExecutable(target);
            }
        }
        Files.deleteIfExists(staged.backup());
        return true;
    }
}
