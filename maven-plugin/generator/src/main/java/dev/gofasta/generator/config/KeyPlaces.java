package dev.gofasta.generator.config;

import dev.gofasta.generator.project.ProjectFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a YAML or properties file that is no configuration: texts of a language, say. */
public final class KeyPlaces {

    private KeyPlaces() {}

    /**
     * Returns the value of each key by its whole name, in the order of the file at {@code path}; what can't be read is left
     * out.
     */
    public static Map<String, String> read(String path, ProjectFiles files) {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<Setting> document : ConfigurationFiles.read(path, files).documents()) {
            for (Setting top : document) {
                top.leaves()
                        .forEach(leaf -> values.put(
                                leaf.name(),
                                leaf.value() == null ? "" : leaf.value().text()));
            }
        }
        return values;
    }
}
