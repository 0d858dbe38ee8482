package dev.gofasta.generator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderWalkTests {

    private final Path start = Path.of("src");
    private final FolderWalk walk = new FolderWalk(start, ".java");

    @Test
    void folderThatCanNotBeReadEndsTheWalkWithItsPath() {
        var failure = catchThrowableOfType(
                FolderWalk.Unreadable.class,
                () -> walk.visitFileFailed(start.resolve("a/locked"), new AccessDeniedException("a/locked")));

        assertThat(failure.path()).isEqualTo("a/locked");
        assertThat(failure.reason()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fileThatVanishesIsPassedOver() throws Exception {
        assertThat(walk.visitFileFailed(start.resolve("A.java"), new NoSuchFileException("A.java")))
                .isEqualTo(FileVisitResult.CONTINUE);
    }
}
