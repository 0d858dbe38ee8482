package dev.gofasta.generator.command;

/** Where a command stands in the help: commands of one group are listed together, groups in this order. */
public enum CommandGroup {
    GENERATE("Generate"),
    EDIT("Change what is there"),
    RUNS("Take back"),
    DATABASE("Work on the database"),
    DEVELOP("Set up and run"),
    INSPECT("Look and check"),
    TOOL("About gofasta");

    private final String title;

    CommandGroup(String title) {
        this.title = title;
    }

    /** Returns the group's name for people. */
    public String title() {
        return title;
    }
}
