package dev.gofasta.generator.command;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.project.Layout;
import java.util.List;

/** The commands about a project as a whole. */
public final class ProjectCommands {

    public static final CommandDescriptor NEW = new CommandDescriptor(
            "new",
            CommandGroup.GENERATE,
            "Makes a new project in a folder below this one; asks at a terminal for what was not given.",
            false,
            List.of("artifactId"),
            List.of(
                    Parameter.optional("artifactId", "The project's name in Maven, and its folder.", "shop"),
                    Parameter.optional("groupId", "The Maven group that it belongs to.", "com.acme"),
                    Parameter.optional("version", "Its version; else 1.0-SNAPSHOT.", "0.1.0-SNAPSHOT"),
                    Parameter.optional("package", "The base package; else like the group.", "com.acme.shop"),
                    Parameter.optional(
                            "database",
                            "One of " + String.join(", ", Database.keywords()) + "; else "
                                    + Database.POSTGRESQL.keyword() + ".",
                            "mysql"),
                    Parameter.optional(
                            "layout",
                            "One of " + String.join(", ", Layout.keywords()) + "; else " + Layout.LAYERED.keyword()
                                    + ".",
                            "feature"),
                    WritingParameters.DRY_RUN,
                    WritingParameters.DETAILED_EXIT),
            "./gofasta new shop --group-id=com.acme --package=com.acme.shop");

    public static final CommandDescriptor UPGRADE = new CommandDescriptor(
            "upgrade",
            CommandGroup.EDIT,
            "Moves the project to another version of gofasta; shows what it would do until told to do it.",
            false,
            List.of("to"),
            WritingParameters.after(
                    Parameter.optional("to", "The version to move to; else the one that runs.", "1.4.0"),
                    Parameter.flag("downgrade", "Lets it be an earlier version than the project has."),
                    Parameter.flag("yes", "Writes at once what a dry run would show.")),
            "./gofasta upgrade 1.4.0");

    private ProjectCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(NEW, UPGRADE);
    }
}
