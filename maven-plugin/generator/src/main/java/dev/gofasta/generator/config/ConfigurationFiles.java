package dev.gofasta.generator.config;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The configuration files of an application, those of every profile and of the tests. */
final class ConfigurationFiles {

    private static final List<String> SUFFIXES = List.of(".yaml", ".yml", ".properties");
    private static final String TEST_RESOURCES = "src/test/resources";
    private static final Pattern NAME =
            Pattern.compile("(config/([^/]+/)?)?application(-[^/]+)?\\.(yaml|yml|properties)");

    private ConfigurationFiles() {}

    /** Returns the paths of the files of {@code module}, sorted. */
    static List<String> of(Module module, ProjectFiles files) {
        TreeSet<String> paths = new TreeSet<>();
        for (String folder : List.of(module.path(module.folders().resources()), module.path(TEST_RESOURCES))) {
            SUFFIXES.stream()
                    .flatMap(suffix -> files.list(folder, suffix).stream())
                    .filter(path ->
                            NAME.matcher(path.substring(folder.length() + 1)).matches())
                    .forEach(paths::add);
        }
        beside(module, files).forEach(paths::add);
        return List.copyOf(paths);
    }

    /** Spring reads these where the application is started. */
    private static Stream<String> beside(Module module, ProjectFiles files) {
        String config = module.path("config");
        return SUFFIXES.stream()
                .flatMap(suffix -> Stream.concat(
                        Stream.of(module.path("application" + suffix)).filter(files::exists),
                        files.list(config, suffix).stream()
                                .filter(path -> NAME.matcher(path.substring(config.length() - "config".length()))
                                        .matches())));
    }

    static SettingsFile read(String path, ProjectFiles files) {
        String text = Optional.of(path).flatMap(files::read).orElse("");
        return path.endsWith(".properties") ? PropertiesSettings.read(path, text) : YamlSettings.read(path, text);
    }
}
