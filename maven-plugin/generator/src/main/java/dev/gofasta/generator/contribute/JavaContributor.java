package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.template.Templates;
import java.util.List;
import java.util.Map;

/**
 * Renders the Java files of one layer of a resource.
 *
 * @param name the layer's name, by which it can be left out
 * @param phase when it is added
 * @param layer the sub-package
 * @param test whether the files are tests
 * @param suffixes what follows the resource's name in each class's name; the templates are called the same
 */
record JavaContributor(String name, Phase phase, String layer, boolean test, List<String> suffixes)
        implements Contributor {

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        Templates templates = new Templates(changes);
        Map<String, Object> placeholders = resource.placeholders();
        String layerPackage = resource.packageOf(layer);
        String folder = test
                ? resource.module().testJava(layerPackage)
                : resource.module().mainJava(layerPackage);
        for (String suffix : suffixes) {
            String template = resource.templates() + (suffix.isEmpty() ? "Entity" : suffix) + ".java";
            changes.create(
                    folder + "/" + resource.name().pascal() + suffix + ".java",
                    templates.render(template, placeholders));
        }
    }
}
