package dev.gofasta.generator.project;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The formatter that a build checks Java sources with. */
public enum CodeStyle {
    PALANTIR,
    GOOGLE,
    AOSP,
    /** Another one, which gofasta does not have: the build's own goal formats what was generated. */
    OTHER,
    /** None that the POM says. */
    NONE;

    private static final String SPOTLESS = "spotless-maven-plugin";

    private static final Map<String, String> GOALS = new LinkedHashMap<>();

    static {
        GOALS.put(SPOTLESS, "spotless:apply");
        GOALS.put("fmt-maven-plugin", "fmt:format");
        GOALS.put("git-code-format-maven-plugin", "git-code-format:format-code -Dgcf.globPattern=**/*");
        GOALS.put("spring-javaformat-maven-plugin", "spring-javaformat:apply");
        GOALS.put("formatter-maven-plugin", "formatter:format");
    }

    /** Returns the goal of the build's own formatter that formats all sources, or empty where there is none. */
    static Optional<String> goal(Lineage lineage) {
        return GOALS.entrySet().stream()
                .filter(plugin -> !lineage.plugin(plugin.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static CodeStyle of(Lineage lineage) {
        for (Element plugin : lineage.plugin(SPOTLESS)) {
            CodeStyle style = ofSpotless(plugin);
            if (style != NONE) {
                return style;
            }
        }
        return ofOthers(lineage);
    }

    private static CodeStyle ofSpotless(Element plugin) {
        for (String place : new String[] {"configuration/java", "executions/execution/configuration/java"}) {
            Element java = Xml.first(plugin, place);
            if (java != null) {
                return ofSteps(java);
            }
        }
        return NONE;
    }

    private static CodeStyle ofSteps(Element java) {
        Element palantir = Xml.first(java, "palantirJavaFormat");
        if (palantir != null) {
            return Xml.find(palantir, "style").orElse("PALANTIR").equalsIgnoreCase("PALANTIR") ? PALANTIR : OTHER;
        }
        Element google = Xml.first(java, "googleJavaFormat");
        if (google != null) {
            return googleStyle(Xml.get(google, "style"));
        }
        boolean other = Xml.first(java, "eclipse") != null || Xml.first(java, "prettier") != null;
        return other ? OTHER : NONE;
    }

    private static CodeStyle ofOthers(Lineage lineage) {
        if (!lineage.plugin("fmt-maven-plugin").isEmpty()) {
            return googleStyle(
                    lineage.plugin("fmt-maven-plugin", "configuration/style").orElse(""));
        }
        if (!lineage.plugin("git-code-format-maven-plugin").isEmpty()) {
            return lineage.plugin("git-code-format-maven-plugin", "configuration/googleJavaFormatOptions/aosp")
                            .orElse("")
                            .equals("true")
                    ? AOSP
                    : GOOGLE;
        }
        boolean other = !lineage.plugin("spring-javaformat-maven-plugin").isEmpty()
                || !lineage.plugin("formatter-maven-plugin").isEmpty();
        return other ? OTHER : NONE;
    }

    private static CodeStyle googleStyle(String style) {
        return style.toUpperCase(Locale.ROOT).equals("AOSP") ? AOSP : GOOGLE;
    }
}
