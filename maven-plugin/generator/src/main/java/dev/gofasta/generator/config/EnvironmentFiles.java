package dev.gofasta.generator.config;

import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files that set environment variables for the application: of a shell, of Compose, of an image. */
final class EnvironmentFiles {

    private static final List<String> SHELL = List.of(".env.example", ".env", ".env.local");
    private static final List<String> COMPOSE = List.of(
            "compose.yaml",
            "compose.yml",
            "compose.override.yaml",
            "compose.override.yml",
            "docker-compose.yaml",
            "docker-compose.yml");

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String VALUE = "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*'|(?:[^\\s\"'\\\\]|\\\\.)+";
    private static final Pattern SHELL_LINE =
            Pattern.compile("(?m)^[ \\t]*(?:export[ \\t]+)?(" + NAME + ")=[ \\t]*([^\\r\\n]*)");
    private static final Pattern IMAGE_ENV =
            Pattern.compile("(?im)^[ \\t]*ENV[ \\t]+((?:[^\\n\\\\]|\\\\\\r?\\n|\\\\.)*)");
    private static final Pattern IMAGE_PAIR = Pattern.compile("(" + NAME + ")=(" + VALUE + ")?");
    private static final Pattern IMAGE_SINGLE = Pattern.compile("(" + NAME + ")[ \\t]+([^\\r\\n]*)");
    private static final Pattern ITEM = Pattern.compile("(" + NAME + ")(?:=(.*))?", Pattern.DOTALL);

    private EnvironmentFiles() {}

    /** Returns the paths of such files in {@code folder}, which is empty for the project's root. */
    static List<String> in(String folder, ProjectFiles files) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return Stream.of(SHELL, COMPOSE, List.of("Dockerfile"))
                .flatMap(List::stream)
                .map(name -> prefix + name)
                .filter(files::exists)
                .toList();
    }

    static List<Variable> read(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("Dockerfile")
                ? image(path, text)
                : SHELL.contains(name) ? shell(path, text) : compose(path, text);
    }

    private static List<Variable> shell(String path, String text) {
        return SHELL_LINE
                .matcher(text)
                .results()
                .map(line -> variable(path, text, line.start(1), line.group(1), line.start(2), line.group(2)))
                .toList();
    }

    private static List<Variable> image(String path, String text) {
        List<Variable> variables = new ArrayList<>();
        Matcher instruction = IMAGE_ENV.matcher(text);
        while (instruction.find()) {
            Matcher single = IMAGE_SINGLE.matcher(text).region(instruction.start(1), instruction.end(1));
            if (single.lookingAt()) {
                variables.add(variable(path, text, single.start(1), single.group(1), single.start(2), single.group(2)));
                continue;
            }
            Matcher pair = IMAGE_PAIR.matcher(text).region(instruction.start(1), instruction.end(1));
            while (pair.find()) {
                String value = pair.group(2);
                variables.add(variable(
                        path,
                        text,
                        pair.start(1),
                        pair.group(1),
                        value == null ? pair.end() : pair.start(2),
                        value == null ? "" : value));
            }
        }
        return variables;
    }

    /** Only what is built here is this application; a database beside it has variables of its own. */
    private static List<Variable> compose(String path, String text) {
        List<Variable> variables = new ArrayList<>();
        YamlSettings.read(path, text).documents().stream()
                .flatMap(List::stream)
                .filter(top -> isNamed(top, "services"))
                .flatMap(services -> services.children().stream())
                .filter(service -> service.children().stream().anyMatch(each -> isNamed(each, "build")))
                .flatMap(service -> service.children().stream())
                .filter(each -> isNamed(each, "environment"))
                .flatMap(environment -> environment.children().stream())
                .forEach(each -> addComposed(path, text, each, variables));
        return variables;
    }

    private static boolean isNamed(Setting setting, String name) {
        return setting.path().get(setting.path().size() - 1).equals(name);
    }

    private static void addComposed(String path, String text, Setting setting, List<Variable> variables) {
        Setting.Value value = setting.value();
        if (value == null) {
            return;
        }
        if (!PropertyName.isIndex(setting.path().get(setting.path().size() - 1))) {
            int quote = quote(text, setting.key().start());
            String name = setting.name().substring(setting.name().lastIndexOf('.') + 1);
            variables.add(new Variable(
                    path,
                    text,
                    name,
                    new Setting.Extent(
                            setting.key().start() + quote, setting.key().end() - quote),
                    known(value.isEmpty() ? "" : value.text()),
                    value.extent()));
            return;
        }
        Matcher item = ITEM.matcher(value.text());
        if (item.matches()) {
            int start = value.extent().start() + quote(text, value.extent().start());
            variables.add(new Variable(
                    path,
                    text,
                    item.group(1),
                    new Setting.Extent(start, start + item.group(1).length()),
                    item.group(2) == null ? null : known(item.group(2)),
                    null));
        }
    }

    private static int quote(String text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? 1 : 0;
    }

    private static Variable variable(String path, String text, int start, String name, int valueStart, String written) {
        String value = written.strip();
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.endsWith(value.substring(0, 1));
        int comment = quoted ? -1 : value.indexOf(" #");
        String bare = quoted
                ? value.substring(1, value.length() - 1)
                : comment < 0 ? value : value.substring(0, comment).strip();
        int from = valueStart + (quoted ? 1 : 0);
        return new Variable(
                path,
                text,
                name,
                new Setting.Extent(start, start + name.length()),
                known(bare),
                new Setting.Extent(from, from + bare.length()));
    }

    /** What a shell or Compose fills in is not known here. */
    private static @Nullable String known(String value) {
        return value.contains("$") || value.contains("`") || value.contains("\\") ? null : value;
    }
}
