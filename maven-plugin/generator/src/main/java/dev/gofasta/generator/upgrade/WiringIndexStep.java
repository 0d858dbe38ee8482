package dev.gofasta.generator.upgrade;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;

/** The wiring index is generated, and is written as this version writes it. */
final class WiringIndexStep implements UpgradeStep {

    @Override
    public String id() {
        return "wiring-index";
    }

    @Override
    public String summary() {
        return "writes the wiring index as the new version does";
    }

    @Override
    public void plan(Module module, Changes changes, List<Diagnostic> notes) {
        ApplicationClass application = module.application();
        if (application == null) {
            return;
        }
        String path = WiringIndex.pathIn(module, application);
        changes.read(path).ifPresent(actual -> {
            String rendered = WiringIndex.render(changes, module, application);
            if (!bare(actual).equals(bare(rendered))) {
                changes.edit(path, new JavaFormatter().in(module.codeStyle()).format(rendered), "Is generated.");
            }
        });
    }

    /** What differs in layout only is left to the formatter of the project. */
    private static String bare(String source) {
        return source.replaceAll("\\s+", "");
    }
}
