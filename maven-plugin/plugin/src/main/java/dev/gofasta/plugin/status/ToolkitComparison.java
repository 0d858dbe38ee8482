package dev.gofasta.plugin.status;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether all parts of gofasta that the POMs name have one version, that of the plugin that looks. */
final class ToolkitComparison implements Comparison {

    private static final Pattern PROPERTY = Pattern.compile("<gofasta\\.version>\\s*([^<]*?)\\s*</gofasta\\.version>");
    private static final Pattern PART = Pattern.compile(
            "<groupId>dev\\.gofasta</groupId>\\s*<artifactId>(gofasta-[\\w-]+)</artifactId>(\\s*<version>\\s*([^<$]*?)\\s*</version>)");

    @Override
    public String kind() {
        return "toolkit";
    }

    @Override
    public Compared compare(Inspected project) {
        List<Diagnostic> behind = new ArrayList<>();
        boolean says = false;
        for (Module module : project.project().selected()) {
            String pom = project.files().read(module.pomPath()).orElse("");
            Matcher property = PROPERTY.matcher(pom);
            if (property.find()) {
                says = true;
                if (!property.group(1).equals(project.toolVersion())) {
                    behind.add(project(project, module.pomPath(), pom, property));
                }
            }
            Matcher part = PART.matcher(pom);
            while (part.find()) {
                says = true;
                if (!part.group(3).equals(project.toolVersion())) {
                    behind.add(part(project, module.pomPath(), pom, part));
                }
            }
        }
        return says ? Compared.of(behind) : Compared.skip("no POM names a version of gofasta");
    }

    private static Diagnostic project(Inspected project, String path, String pom, Matcher property) {
        String version = project.toolVersion();
        return finding(
                        path,
                        pom,
                        property.start(1),
                        "The project uses gofasta " + property.group(1) + ", and this is " + version + ".",
                        "Look at what would change, then apply it: mvn gofasta:upgrade")
                .withFixes(Fix.run(
                        "Move the project to this version",
                        "mvn dev.gofasta:gofasta-maven-plugin:" + version + ":upgrade -Dyes"));
    }

    private static Diagnostic part(Inspected project, String path, String pom, Matcher part) {
        return finding(
                        path,
                        pom,
                        part.start(3),
                        part.group(1) + " has version " + part.group(3) + ", and this is " + project.toolVersion()
                                + ".",
                        "Leave its version to gofasta-bom.")
                .withFixes(Fix.edit(
                        "Leave its version to gofasta-bom",
                        Applicability.UNSAFE,
                        List.of(FixEdit.replace(path, pom, part.start(2), part.end(2), ""))));
    }

    private static Diagnostic finding(String path, String pom, int at, String message, String hint) {
        int line = TextPlaces.line(pom, at);
        return new Diagnostic(
                ProblemCode.GF_DRIFT_TOOLKIT_VERSION,
                Severity.WARNING,
                message,
                "gofasta",
                new Location(path, line, 0),
                hint);
    }
}
