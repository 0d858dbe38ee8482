package dev.gofasta.apidocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How the document travels from its JVM: a first line that says what follows, then the rest.
 *
 * @param made whether there is a document
 * @param text the document as JSON, or why there is none
 */
public record DocumentFile(boolean made, String text) {

    private static final String DOCUMENT = "document\n";
    private static final String FAILURE = "failure\n";

    /**
     * Writes it, whole or not at all.
     *
     * @throws IOException when the file can't be written
     */
    public void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(unfinished, (made ? DOCUMENT : FAILURE) + text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when the file can't be read or says nothing
     */
    public static DocumentFile read(Path file) throws IOException {
        String content = Files.readString(file);
        if (content.startsWith(DOCUMENT)) {
            return new DocumentFile(true, content.substring(DOCUMENT.length()));
        }
        if (content.startsWith(FAILURE)) {
            return new DocumentFile(false, content.substring(FAILURE.length()));
        }
        throw new IOException(file + " is not whole");
    }
}
