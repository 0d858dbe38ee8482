package dev.gofasta.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ParentPoms;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.change.GitFolder;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.RootPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac said to real mistakes, in the words of Maven, and what becomes of it. */
class CompileFindingsTests {

    private static final String SERVICE = "src/main/java/com/acme/shop/service/UserServiceImpl.java";

    @TempDir
    private Path folder;

    private String healthy;

    @BeforeEach
    void generate() throws IOException {
        NewProjectRequest request = new NewProjectRequest("com.acme", "shop", "1.0.0-SNAPSHOT", "com.acme.shop");
        new Applier(folder).apply(new NewProject(ToolVersions.current()).plan(request));
        healthy = Files.readString(folder.resolve(SERVICE));
    }

    @Test
    void importUsedOftenIsMissingOnce() throws IOException {
        write(healthy.replace("import java.util.UUID;\n", ""));
        String unknown =
                "cannot find symbol\n  symbol:   class UUID\n  location: class com.acme.shop.service.UserServiceImpl";

        List<Diagnostic> findings = findings(at("UUID id) {", unknown) + at("UUID id, long", unknown));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related()).hasSize(1);
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "cannot find symbol: symbol class UUID, location class com.acme.shop.service.UserServiceImpl");
        assertThat(findings.get(0).location().endColumn()
                        - findings.get(0).location().column())
                .isEqualTo("UUID".length());
        mends(findings.get(0), Applicability.SAFE);
    }

    @Test
    void importOfTheProjectIsFound() throws IOException {
        write(healthy.replace("import com.acme.shop.dto.UserFilter;\n", ""));

        List<Diagnostic> findings = findings(
                at(
                        "UserFilter filter",
                        "cannot find symbol\n  symbol:   class UserFilter\n  location: class com.acme.shop.service.UserServiceImpl"));

        mends(findings.get(0), Applicability.SAFE);
    }

    @Test
    void missingSemicolonIsInsertedBehindTheLastSign() throws IOException {
        write(healthy.replace("private final UserRepository users;", "private final UserRepository users"));

        List<Diagnostic> findings = findings(after("private final UserRepository users", "';' expected"));

        assertThat(findings.get(0).fixes().get(0).title()).isEqualTo("Insert ';'");
        mends(findings.get(0), Applicability.SAFE);
    }

    @Test
    void twoMissingSemicolonsAreTwoMistakes() throws IOException {
        write(healthy.replace("private final UserRepository users;", "private final UserRepository users")
                .replace("this.users = users;", "this.users = users"));

        List<Diagnostic> findings = findings(after("private final UserRepository users", "';' expected")
                + after("this.users = users", "';' expected"));

        assertThat(findings)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.fixes()).hasSize(1));
    }

    @Test
    void missingBraceIsTheCauseOfAllThatFollows() throws IOException {
        write(healthy.replace("get(UUID id) {", "get(UUID id)"));

        List<Diagnostic> findings = findings(after("get(UUID id)", "';' expected")
                + at("public UserResponse create", "class, interface, enum, or record expected")
                + at("public UserResponse update", "class, interface, enum, or record expected"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related()).hasSize(2);
        GitFolder.apply(folder, findings.get(0).fixes().get(0));
        assertThat(Files.readString(folder.resolve(SERVICE))).isEqualTo(healthy);
    }

    @Test
    void misspeltNameIsReplacedByTheOneThatIsMeant() throws IOException {
        write(healthy.replace("requireVersion(expectedVersion)", "requireVersion(expectedVerson)"));
        List<Diagnostic> findings = findings(at(
                "expectedVerson",
                "cannot find symbol\n  symbol:   variable expectedVerson\n"
                        + "  location: class com.acme.shop.service.UserServiceImpl"));
        mends(findings.get(0), Applicability.UNSAFE);
    }

    @Test
    void errorsOfOneChangeElsewhereAreOneFinding() throws IOException {
        GitFolder.commit(folder);
        Path service = folder.resolve("src/main/java/com/acme/shop/service/UserService.java");
        String before = Files.readString(service);
        Files.writeString(service, before.replace("UserResponse get(UUID id);", "UserResponse fetch(UUID id);"));

        List<Diagnostic> findings = findings(at(
                        "class UserServiceImpl",
                        "com.acme.shop.service.UserServiceImpl is not abstract and does not override"
                                + " abstract method fetch(java.util.UUID) in com.acme.shop.service.UserService")
                + at("@Override", "method does not override or implement a method from a supertype"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related()).hasSize(1);
        GitFolder.apply(folder, findings.get(0).fixes().get(0));
        assertThat(Files.readString(service)).isEqualTo(before);
    }

    @Test
    void allLinesOfAMessageAreKept() throws IOException {
        List<Diagnostic> findings = findings(at(
                "request.applyTo(user)",
                "method write in class com.acme.shop.service.UserServiceImpl cannot be applied to given types;\n"
                        + "  required: com.acme.shop.dto.UserRequest,com.acme.shop.model.User\n"
                        + "  found:    com.acme.shop.dto.UserRequest\n"
                        + "  reason: actual and formal argument lists differ in length"));

        assertThat(findings.get(0).message())
                .endsWith(
                        "given types: required com.acme.shop.dto.UserRequest,com.acme.shop.model.User,"
                                + " found com.acme.shop.dto.UserRequest, reason actual and formal argument lists differ in length");
    }

    @Test
    void columnsAfterTabsAreThoseOfTheFile() throws IOException {
        write(healthy.replace("        this.users = users;", "\t\tthis.users = user;"));

        List<Diagnostic> findings = findings(
                at(
                        "user;",
                        "cannot find symbol\n  symbol:   variable user\n  location: class com.acme.shop.service.UserServiceImpl"));

        assertThat(findings.get(0).location().column()).isEqualTo("\t\tthis.users = ".length() + 1);
    }

    private void mends(Diagnostic finding, Applicability applicability) throws IOException {
        assertThat(finding.fixes()).hasSize(1);
        assertThat(finding.fixes().get(0).applicability()).isEqualTo(applicability);
        GitFolder.apply(folder, finding.fixes().get(0));
        assertThat(Files.readString(folder.resolve(SERVICE))).isEqualTo(healthy);
    }

    private void write(String text) throws IOException {
        assertThat(text).isNotEqualTo(healthy);
        Files.writeString(folder.resolve(SERVICE), text);
    }

    private String at(String place, String message) throws IOException {
        return message(Files.readString(folder.resolve(SERVICE)).indexOf(place), message);
    }

    private String after(String place, String message) throws IOException {
        return message(Files.readString(folder.resolve(SERVICE)).indexOf(place) + place.length(), message);
    }

    /** As javac counts: a tab leads to the next multiple of eight. */
    private String message(int offset, String message) throws IOException {
        String before = Files.readString(folder.resolve(SERVICE)).substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = 0;
        for (char c : before.substring(before.lastIndexOf('\n') + 1).toCharArray()) {
            column = c == '\t' ? column / 8 * 8 + 8 : column + 1;
        }
        return "[ERROR] " + folder.resolve(SERVICE) + ":[" + line + "," + (column + 1) + "] "
                + message.replace("\n", "\n[ERROR] ") + "\n";
    }

    private List<Diagnostic> findings(String output) {
        List<MavenRun.Line> lines = output.lines()
                .map(line -> new MavenRun.Line(Duration.ZERO, line))
                .toList();
        MavenRun run = new MavenRun(1, Instant.EPOCH, Duration.ZERO, lines);
        return CompileFindings.of(
                JavacMessages.read(run, new RootPaths(folder)).errors(),
                new ProjectReader(new DiskFiles(folder), ParentPoms.NONE).read(),
                ChangedSince.head(folder));
    }
}
