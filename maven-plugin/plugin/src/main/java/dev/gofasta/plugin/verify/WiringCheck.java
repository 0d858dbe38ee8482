package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckWiringIndex;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;

/** Whether the wiring index names exactly the wiring classes beside it. */
final class WiringCheck implements Check {

    @Override
    public String id() {
        return "wiring";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Project project = inspection.project();
        boolean indexed = project.modules().stream().anyMatch(module -> hasIndex(project, module));
        return indexed
                ? CheckResult.of(CheckWiringIndex.check(project))
                : CheckResult.skip("the project has no wiring index");
    }

    private static boolean hasIndex(Project project, Module module) {
        ApplicationClass application = module.application();
        return application != null && project.files().exists(WiringIndex.pathIn(module, application));
    }
}
