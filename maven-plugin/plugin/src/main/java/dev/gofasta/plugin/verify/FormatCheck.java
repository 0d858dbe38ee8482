package dev.gofasta.plugin.verify;

/** Whether all files are formatted as Spotless would format them. */
final class FormatCheck implements Check {

    @Override
    public String id() {
        return "format";
    }

    @Override
    public Newness newness() {
        return Newness.FILE;
    }

    @Override
    public CheckResult run(Inspection inspection) {
        if (!Build.hasFormatter(inspection.project())) {
            return CheckResult.skip("the POM declares no " + Build.SPOTLESS);
        }
        Build build = inspection.build();
        if (!build.formatRun().ran(Build.SPOTLESS)) {
            return CheckResult.skip(
                    build.compiled() ? "Maven failed before it checked the format" : "the project does not compile");
        }
        if (build.violations().isEmpty() && !build.formatRun().succeeded()) {
            return CheckResult.skip("Maven failed while it checked the format");
        }
        return CheckResult.of(build.violations()).in(build.formatRun().timeOf(Build.SPOTLESS));
    }

    @Override
    public boolean isAnswered(Inspection inspection) {
        Build build = inspection.buildIfRun();
        return build != null && build.formatRun().ran(Build.SPOTLESS);
    }
}
