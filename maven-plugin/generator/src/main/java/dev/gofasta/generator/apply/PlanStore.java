package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The plans that dry runs have shown, in {@code target/gofasta/plans}, one file each. */
public final class PlanStore {

    private static final String FOLDER = "target/gofasta/plans";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final Path root;
    private final Path folder;

    /** Keeps the plans of the project at {@code root}. */
    public PlanStore(Path root) {
        this.root = root;
        this.folder = root.resolve(FOLDER);
    }

    /**
     * Keeps {@code plan} until the build is cleaned.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when the disk refuses
     */
    public void keep(StoredPlan plan) {
        try {
            Files.createDirectories(folder);
            TextFile.write(folder.resolve(plan.id()), plan.toText());
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not keep the plan in " + FOLDER + ": " + ex.getMessage() + ".",
                            "Check that there is room on the disk and that the folder is writable.")
                    .asException();
        }
    }

    /**
     * Returns the plan called {@code id}, provided that it was made for this and that no file of it has moved since.
     *
     * @param asked the goal, the version of gofasta, and the arguments that were given beside the id
     * @throws dev.gofasta.generator.problem.ProblemException when it is unknown, was made for something else, or is stale
     */
    public StoredPlan take(String id, Origin asked) {
        StoredPlan plan = read(id);
        requireSame(id, "goal", plan.origin().goal(), asked.goal());
        requireSame(id, "version of gofasta", plan.origin().tool(), asked.tool());
        for (Map.Entry<String, String> argument : asked.arguments().entrySet()) {
            String planned = plan.origin().arguments().getOrDefault(argument.getKey(), "");
            requireSame(id, argument.getKey(), planned, argument.getValue());
        }
        new FileMoves(root, plan.changes()).requireUnmoved();
        return plan;
    }

    private StoredPlan read(String id) {
        Path file = folder.resolve(id);
        if (!ID.matcher(id).matches() || !Files.isRegularFile(file)) {
            throw unknown(id, "There is no plan '" + id + "' in " + FOLDER + ".");
        }
        try {
            StoredPlan plan = StoredPlan.parse(Files.readString(file));
            if (!plan.id().equals(id)) {
                throw unknown(id, "The plan '" + id + "' was changed by hand.");
            }
            return plan;
        } catch (IOException | IllegalArgumentException ex) {
            throw unknown(id, "The plan '" + id + "' can't be read: " + ex.getMessage() + ".");
        }
    }

    private static ProblemException unknown(String id, String message) {
        return Problem.of(
                        ProblemCode.GF_PATCH_UNKNOWN_PLAN,
                        message,
                        "Run the goal with -DdryRun, and apply the id that it shows; nothing was written.")
                .asException();
    }

    private static void requireSame(String id, String what, String planned, String asked) {
        if (!Objects.equals(planned, asked)) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_OTHER_PLAN,
                            "The plan " + id + " was made with another " + what + ": '" + planned + "', not '" + asked
                                    + "'.",
                            "Apply it as it was shown, or run the goal with -DdryRun again; nothing was written.")
                    .asException();
        }
    }
}
