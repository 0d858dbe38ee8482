package dev.gofasta.database;

import dev.gofasta.wiring.ApplicationCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Does one action for one application; the entry point of its own JVM. */
public final class DatabaseTool {

    private static final Map<String, Action> ACTIONS = Map.of(
            "console", new Console(),
            "entities", new EntityTables(),
            "migrate", new Migrate(),
            "migrate-down", new MigrateDown(),
            "migrate-repair", new MigrateRepair(),
            "migrate-status", new MigrateStatus(),
            "seed", new Seed(),
            "db-reset", new DbReset(),
            "from-database", new ReadSchema());

    private DatabaseTool() {}

    /**
     * Runs an action and ends the JVM.
     *
     * @param args the name of the action, the name of the application class, the folders of the application's own classes,
     *     the action's options as {@code name=value}, and last the file to write
     * @throws IOException when the file can't be written
     */
    public static void main(String[] args) throws IOException {
        int last = args.length - 1;
        List<Row> rows = run(
                args[0],
                args[1],
                ApplicationCode.of(args[2]),
                Options.of(Arrays.asList(args).subList(3, last)));
        RowFile.write(Path.of(args[last]), rows);
        System.exit(0);
    }

    static List<Row> run(String action, String application, ApplicationCode code, Options options) {
        Thread.currentThread().setContextClassLoader(code.loader());
        try (UsedApplication started = UsedApplication.start(application, code)) {
            return Objects.requireNonNull(ACTIONS.get(action), action).run(started, options);
        } catch (ActionException ex) {
            ex.printStackTrace();
            return ex.rows();
        } catch (RuntimeException ex) {
            ex.printStackTrace();
            return UnexpectedFailure.of(ex, code).rows();
        }
    }
}
