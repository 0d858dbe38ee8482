package dev.gofasta.plugin.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output, as it is under the Maven that runs. */
public final class Terminal {

    private final String mavenVersion;
    private final boolean interactive;
    private final boolean daemon = System.getProperty("mvnd.home") != null;

    /**
     * Describes the output of a run.
     *
     * @param mavenVersion which Maven runs
     * @param interactive whether somebody may be asked: false with {@code -B}
     */
    public Terminal(String mavenVersion, boolean interactive) {
        this.mavenVersion = mavenVersion;
        this.interactive = interactive;
    }

    /** Returns the colours that fit: none unless a person looks at a terminal and did not decline them. */
    public Paint paint() {
        boolean declined = System.getenv("NO_COLOR") != null || System.getenv("CI") != null;
        return interactive && !declined && isTerminal() ? Paint.ANSI : Paint.NONE;
    }

    /** Returns whether a person looks at it now. */
    public boolean isWatched() {
        return interactive && System.getenv("CI") == null && isTerminal();
    }

    /** Prints {@code text} as it is, UTF-8 whatever the platform says. */
    public void print(String text) {
        PrintStream out = out();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /**
     * Closes standard output, so that the lines with which Maven reports a failed build do not follow a document there. Maven
     * holds on to the stream that it found when it started, so replacing {@code System.out} would change nothing. The JDK
     * puts the null device in the place of a standard stream that is closed, so no other file can come to stand there.
     */
    public void closeOutput() {
        // Before 3.9, Maven ends with a stack trace when it can't restore the colours of its terminal.
        if (!daemon && !mavenVersion.matches("3\\.[0-8]\\..*")) {
            try {
                new FileOutputStream(FileDescriptor.out).close();
            } catch (IOException ex) {
                // Then the lines of Maven follow the document.
                return;
            }
        }
    }

    /** Maven 4 turns what plugins print into log lines, which {@code -q} drops; the process's own output is below that. */
    private PrintStream out() {
        return mavenVersion.startsWith("4.") && !daemon
                ? new PrintStream(new FileOutputStream(FileDescriptor.out))
                : System.out;
    }

    /** From Java 22 on there is a console also where there is no terminal; it is asked by name, as Java 17 lacks the method. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException ex) {
            return true;
        } catch (ReflectiveOperationException ex) {
            return false;
        }
    }
}
