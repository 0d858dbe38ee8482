package dev.gofasta.generator.own;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.own.OwnGenerator.OwnFile;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds and reads the generators of a project: folders with a {@code generator.properties} and templates beside it. */
public final class OwnGenerators {

    /** Where they are. */
    public static final String FOLDER = ".gofasta/generators";

    private static final String DESCRIPTOR = "generator.properties";
    private static final String ARROW = "->";
    private static final String KEYS = "Keys: description, fields=required, parameter.<name>=<default> and"
            + " file.<n>=<target path> -> <template>.";

    private final ProjectFiles files;

    /** Reads from {@code files}. */
    public OwnGenerators(ProjectFiles files) {
        this.files = files;
    }

    /** Returns the names of all, sorted. */
    public List<String> names() {
        String end = "/" + DESCRIPTOR;
        return files.list(FOLDER, DESCRIPTOR).stream()
                .filter(path -> path.endsWith(end))
                .map(path -> path.substring(FOLDER.length() + 1, path.length() - end.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }

    /**
     * Reads one.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none of this name, or its descriptor is broken
     */
    public OwnGenerator get(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            throw unknown(name, names);
        }
        String path = FOLDER + "/" + name + "/" + DESCRIPTOR;
        return read(name, path, files.read(path).orElse(""));
    }

    private OwnGenerator read(String name, String path, String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<OwnFile> made = new ArrayList<>();
        String description = "";
        boolean needsFields = false;
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            if (key.equals("description")) {
                description = value;
            } else if (key.equals("fields") && value.equals("required")) {
                needsFields = true;
            } else if (key.matches("parameter\\.[a-z]\\w*")) {
                parameters.put(key.substring("parameter.".length()), value);
            } else if (key.matches("file\\.\\w+") && value.contains(ARROW)) {
                made.add(file(path, name, value, i + 1));
            } else {
                throw broken(path, i + 1, "'" + line + "' is nothing that a generator knows.", KEYS);
            }
        }
        if (made.isEmpty()) {
            throw broken(path, 1, "The generator makes no file.", KEYS);
        }
        return new OwnGenerator(name, description, needsFields, parameters, made);
    }

    private OwnFile file(String path, String name, String value, int line) {
        int arrow = value.lastIndexOf(ARROW);
        String target = value.substring(0, arrow).strip();
        String template = FOLDER + "/" + name + "/"
                + value.substring(arrow + ARROW.length()).strip();
        if (template.contains("..") || !files.exists(template)) {
            throw broken(path, line, "There is no template " + template + ".", "Put it beside " + DESCRIPTOR + ".");
        }
        return new OwnFile(target, template, line);
    }

    private static ProblemException unknown(String name, List<String> names) {
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_GENERATOR,
                        "There is no generator '" + name + "' in " + FOLDER + ".",
                        Nearest.to(name, names)
                                        .map(near -> "Did you mean '" + near + "'? ")
                                        .orElse("")
                                + (names.isEmpty()
                                        ? "Make one: " + FOLDER + "/" + name + "/" + DESCRIPTOR + "."
                                        : "Generators: " + String.join(", ", names) + "."))
                .asException();
    }

    /** Returns the refusal of a descriptor, with the line that is wrong. */
    static ProblemException broken(String path, int line, String message, String hint) {
        Location location = new Location(path, line, 0);
        return new Problem(ProblemCode.GF_GEN_GENERATOR_BROKEN, message + " (" + location + ")", hint, location)
                .asException();
    }

    /** Returns the path of the descriptor of {@code generator}. */
    static String descriptorOf(OwnGenerator generator) {
        return FOLDER + "/" + generator.name() + "/" + DESCRIPTOR;
    }
}
