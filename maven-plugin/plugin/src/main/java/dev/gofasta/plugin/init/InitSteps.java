package dev.gofasta.plugin.init;

import dev.gofasta.plugin.goal.Workplace;

/**
 * Which steps there are.
 *
 * @param wrapper whether the Maven wrapper is wanted
 * @param migrate whether the database is to be migrated
 * @param dryRun whether nothing is to be done
 */
public record InitSteps(boolean wrapper, boolean migrate, boolean dryRun) {

    /** Does them in {@code workplace}, whose project can be read. */
    public Initialization in(Workplace workplace) {
        Initialization run = new Initialization();
        FileSteps files = new FileSteps(workplace, dryRun);
        BuildSteps build = new BuildSteps(workplace, dryRun);
        run.step("settings", files::settings);
        run.step("launcher", files::launcher);
        if (wrapper) {
            run.step("wrapper", build::wrapper);
        }
        run.step("dependencies", build::dependencies);
        run.step("wiring", files::wiring);
        run.step("build", build::build);
        run.step("migrations", migrate ? build::migrations : () -> Work.skipped("skipMigrate is set"));
        return run;
    }
}
