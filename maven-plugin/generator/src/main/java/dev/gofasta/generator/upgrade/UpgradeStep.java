package dev.gofasta.generator.upgrade;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Module;
import java.util.List;

/**
 * Something in a project that has to change with the version. Steps for one version only ask for the version that the project
 * comes from; those of today renew what belongs to whatever version runs.
 */
interface UpgradeStep {

    /** Returns its name in the answer. */
    String id();

    /** Returns what it does, as the end of a sentence. */
    String summary();

    /** Plans what it changes; what it leaves to people becomes a note. */
    void plan(Module module, Changes changes, List<Diagnostic> notes);
}
