package dev.gofasta.generator.own;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.own.OwnGenerator.OwnFile;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the files of a project's own generator. */
public final class OwnFiles {

    private static final String HINT = "Mend the template; docs/guide/templates.md lists the placeholders.";

    private final OwnGenerator generator;
    private final JavaFormatter formatter;

    /** Renders those of {@code generator}; Java has to be such that {@code formatter} can format it. */
    public OwnFiles(OwnGenerator generator, JavaFormatter formatter) {
        this.generator = generator;
        this.formatter = formatter;
    }

    /**
     * Plans them and returns their paths.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a template or a path is broken, with file and line
     */
    public List<String> plan(Map<String, Object> placeholders, Changes changes) {
        String descriptor = OwnGenerators.descriptorOf(generator);
        List<String> paths = new ArrayList<>();
        for (OwnFile file : generator.files()) {
            Location line = new Location(descriptor, file.line(), 0);
            String path = OwnTargets.require(Templates.renderText(line, file.target(), placeholders, HINT), line);
            String content = Templates.renderText(
                    new Location(file.template(), 1, 0),
                    changes.read(file.template()).orElse(""),
                    placeholders,
                    HINT);
            if (path.endsWith(".java")) {
                requireJava(file, content);
            }
            changes.create(path, content);
            paths.add(path);
        }
        return paths;
    }

    private void requireJava(OwnFile file, String content) {
        try {
            formatter.format(content);
        } catch (IllegalArgumentException ex) {
            String reason = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
            throw Templates.broken(Location.of(file.template()), "what comes of it is not Java: " + reason, HINT);
        }
    }
}
