package dev.gofasta.plugin.verify;

import java.time.Duration;

/** Whether sources and tests compile. */
final class CompileCheck implements Check {

    static final String ID = "compile";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Newness newness() {
        return Newness.PROJECT;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        Build build = inspection.build();
        Duration took = build.main().timeOf(Build.COMPILER);
        return build.compileErrors().isEmpty() && !build.compiled()
                ? CheckResult.skip("Maven failed before it compiled")
                : CheckResult.of(build.compileErrors()).in(took);
    }
}
