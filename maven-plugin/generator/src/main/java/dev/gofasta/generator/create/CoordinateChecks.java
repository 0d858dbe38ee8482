package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.naming.ReservedWords;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Layout;
import java.util.regex.Pattern;

/** What must hold of the names of a new project. */
final class CoordinateChecks {

    private static final Pattern MAVEN_ID = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern ARTIFACT_ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private CoordinateChecks() {}

    static void requireValid(NewProjectRequest request) {
        require(MAVEN_ID, "groupId", request.groupId(), "letters, digits, dots, hyphens and underscores");
        require(ARTIFACT_ID, "artifactId", request.artifactId(), "letters, digits, dots, hyphens and underscores");
        require(VERSION, "version", request.version(), "letters, digits, dots, hyphens, plus signs and underscores");
    }

    private static void require(Pattern pattern, String property, String value, String allowed) {
        if (!pattern.matcher(value).matches() || value.endsWith(".") || value.contains("..")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_COORDINATE,
                            property + " '" + value + "' can't be used.",
                            "Use " + allowed + ", such as com.example.")
                    .asException();
        }
    }

    /** Returns the package to use: as given, or made from the group id where that is what Maven's default did. */
    static String requirePackage(NewProjectRequest request) {
        String given = request.packageName();
        String name = given.equals(request.groupId()) ? given.replace('-', '_') : given;
        if (name.equals("java") || name.startsWith("java.")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_PACKAGE,
                            "package '" + given + "' can't be used: Java keeps packages below 'java' for itself.",
                            "Give -Dpackage= with a name of your own, such as com.example.shop.")
                    .asException();
        }
        for (String segment : name.split("\\.", -1)) {
            String reason = reasonAgainst(segment);
            if (!reason.isEmpty()) {
                throw Problem.of(
                                ProblemCode.GF_USAGE_INVALID_PACKAGE,
                                "package '" + given + "' can't be used: " + reason + ".",
                                "Give -Dpackage= with names of letters, digits and underscores, such as"
                                        + " com.example.shop.")
                        .asException();
            }
        }
        return name;
    }

    /** Returns the layout that is asked for. */
    static Layout requireLayout(NewProjectRequest request) {
        if (!Layout.keywords().contains(request.layout())) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "layout '" + request.layout() + "' can't be used.",
                            "Give -Dlayout= with one of: " + String.join(", ", Layout.keywords()) + ".")
                    .asException();
        }
        return Layout.of(request.layout());
    }

    /** Returns the database that is asked for. */
    static Database requireDatabase(NewProjectRequest request) {
        return Database.of(request.database());
    }

    private static String reasonAgainst(String segment) {
        if (segment.isEmpty()) {
            return "a part between dots is empty";
        }
        if (!SEGMENT.matcher(segment).matches() || segment.equals("_")) {
            return "'" + segment + "' is not a name that Java code should have";
        }
        return ReservedWords.isJavaKeyword(segment) ? "'" + segment + "' is a keyword of Java" : "";
    }
}
