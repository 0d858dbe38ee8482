package dev.gofasta.config.internal;

import java.util.ArrayList;
import java.util.List;

/** What a check has to say: problems stop the start, warnings do not. */
public record Findings(List<String> problems, List<String> warnings) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void problem(String text) {
        if (!problems.contains(text)) {
            problems.add(text);
        }
    }

    void warning(String text) {
        if (!warnings.contains(text)) {
            warnings.add(text);
        }
    }
}
