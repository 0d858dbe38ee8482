package dev.gofasta.generator.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A runtime without the compiler is the same as a JDK whose compiler module is left out. */
class WithoutCompilerTests {

    /** Runs in the other JVM. */
    public static void main(String[] what) {
        try {
            if (what[0].equals("format")) {
                new JavaFormatter();
            } else {
                new SourceParser().parse(Map.of("A.java", "class A {}"));
            }
            System.out.println("done");
        } catch (ProblemException ex) {
            System.out.println(ex.problem().code() + " " + ex.problem().hint());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "parse"})
    @Tag("raises:GF_ENV_NO_COMPILER")
    void jdkIsAskedFor(String what) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se,jdk.unsupported",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutCompilerTests.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output).startsWith("GF_ENV_NO_COMPILER Set JAVA_HOME to a JDK");
    }
}
