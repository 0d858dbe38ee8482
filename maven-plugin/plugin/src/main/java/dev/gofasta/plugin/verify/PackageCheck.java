package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the jar that goes into production starts by itself and leaves out what has no place there; it is not started. */
final class PackageCheck implements Check {

    static final String ID = "package";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String needs() {
        return CompileCheck.ID;
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        List<Module> applications = inspection.project().applications();
        if (applications.isEmpty()) {
            return CheckResult.skip("the project has no application");
        }
        Build build = inspection.build();
        if (!build.compiled()) {
            return CheckResult.skip("the project does not compile");
        }
        if (!build.main().ran(Build.BOOT)) {
            return CheckResult.skip(
                    "Maven did not come to " + Build.BOOT + ", which makes a jar that starts by itself");
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (Module module : applications) {
            Path target = inspection.root().resolve(module.path("target"));
            try {
                Optional<PackagedJar> jar = PackagedJar.newest(target);
                if (jar.isEmpty()) {
                    return CheckResult.skip(module.path("target") + " holds no jar of Spring Boot");
                }
                findings.addAll(new PackageFindings(inspection, module).of(jar.get()));
            } catch (IOException ex) {
                return CheckResult.skip("the jar in " + module.path("target") + " can't be read: " + ex.getMessage());
            }
        }
        return CheckResult.of(findings).in(build.main().timeOf(Build.BOOT));
    }
}
