package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0, for tools that show such; derived from the
 * diagnostics and from nothing else.
 */
public final class Sarif {

    private static final String BASE = "PROJECTROOT";

    private final List<ProblemCode> codes;

    private Sarif(List<Diagnostic> findings) {
        codes = new ArrayList<>(
                new TreeSet<>(findings.stream().map(Diagnostic::code).toList()));
    }

    /** Returns the document about {@code findings} in the project at {@code root}. */
    public static String of(List<Diagnostic> findings, Path root) {
        Sarif sarif = new Sarif(findings);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", sarif.driver()));
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("uri", folder(root))));
        run.put("results", findings.stream().map(sarif::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.pretty(log) + "\n";
    }

    private static String folder(Path root) {
        String uri = root.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "gofasta");
        driver.put("version", ToolVersions.current().gofasta());
        driver.put("informationUri", "https://gofasta.dev");
        driver.put("rules", codes.stream().map(Sarif::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(ProblemCode code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.name());
        rule.put("helpUri", code.docs());
        return rule;
    }

    private Map<String, Object> result(Diagnostic diagnostic) {
        Envelope.Finding finding = Findings.of(diagnostic);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.message()));
        if (finding.location() != null) {
            result.put("locations", List.of(Map.of("physicalLocation", physical(finding.location()))));
        }
        if (finding.related() != null) {
            result.put(
                    "relatedLocations",
                    finding.related().stream()
                            .map(related -> ordered(
                                    "physicalLocation",
                                    physical(related.location()),
                                    "message",
                                    text(related.message())))
                            .toList());
        }
        result.put("partialFingerprints", Map.of("gofasta/v1", finding.fingerprint()));
        if (finding.isNew() != null) {
            result.put("baselineState", finding.isNew() ? "new" : "unchanged");
        }
        List<Fix> edits = diagnostic.fixes().stream()
                .filter(fix -> !fix.edits().isEmpty())
                .toList();
        if (!edits.isEmpty()) {
            result.put("fixes", edits.stream().map(Sarif::fix).toList());
        }
        result.put("properties", properties(diagnostic));
        return result;
    }

    /** What has no place of its own in SARIF: who found it, and fixes by a command. */
    private static Map<String, Object> properties(Diagnostic diagnostic) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("source", diagnostic.source());
        if (diagnostic.hint() != null) {
            properties.put("hint", diagnostic.hint());
        }
        List<String> commands = new ArrayList<>();
        for (Fix fix : diagnostic.fixes()) {
            String command = fix.command();
            if (command != null) {
                commands.add(command);
            }
        }
        if (!commands.isEmpty()) {
            properties.put("commands", commands);
        }
        return properties;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "note";
        };
    }

    private static Map<String, Object> physical(Location location) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact(location.file()));
        if (location.line() > 0) {
            physical.put(
                    "region", region(location.line(), location.column(), location.endLine(), location.endColumn()));
        }
        return physical;
    }

    private static Map<String, Object> artifact(String file) {
        return ordered("uri", uri(file), "uriBaseId", BASE);
    }

    /** Escapes what a path may hold and a URI may not. */
    private static String uri(String file) {
        try {
            return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (URISyntaxException ex) {
            throw new IllegalStateException("Every path can be written as a URI", ex);
        }
    }

    private static Map<String, Object> region(int line, int column, int endLine, int endColumn) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", line);
        if (column > 0) {
            region.put("startColumn", column);
        }
        if (endLine > 0) {
            region.put("endLine", endLine);
            region.put("endColumn", endColumn);
        }
        return region;
    }

    private static Map<String, Object> fix(Fix fix) {
        Map<String, List<FixEdit>> byFile = new LinkedHashMap<>();
        fix.edits()
                .forEach(edit -> byFile.computeIfAbsent(edit.file(), file -> new ArrayList<>())
                        .add(edit));
        List<Object> changes = new ArrayList<>();
        byFile.forEach((file, edits) -> changes.add(ordered(
                "artifactLocation",
                artifact(file),
                "replacements",
                edits.stream().map(Sarif::replacement).toList())));
        return ordered("description", text(fix.title()), "artifactChanges", changes);
    }

    private static Map<String, Object> replacement(FixEdit edit) {
        FixEdit.Range range = edit.range();
        return ordered(
                "deletedRegion",
                region(range.line(), range.column(), range.endLine(), range.endColumn()),
                "insertedContent",
                text(edit.newText()));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
