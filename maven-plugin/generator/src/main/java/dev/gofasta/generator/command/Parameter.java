package dev.gofasta.generator.command;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a command, as data: goals, launcher, help and docs are made from it.
 *
 * @param name what follows {@code -D}
 * @param type what a value looks like
 * @param description one sentence
 * @param required whether the command refuses to run without it
 * @param defaultValue what holds when it is left out, or null
 * @param example a value that works
 */
public record Parameter(
        String name,
        Type type,
        String description,
        boolean required,
        @Nullable String defaultValue,
        String example) {

    /** What a value looks like. */
    public enum Type {
        TEXT,
        FLAG
    }

    static Parameter required(String name, String description, String example) {
        return new Parameter(name, Type.TEXT, description, true, null, example);
    }

    static Parameter optional(String name, String description, String example) {
        return new Parameter(name, Type.TEXT, description, false, null, example);
    }

    static Parameter flag(String name, String description) {
        return new Parameter(name, Type.FLAG, description, false, "false", "true");
    }
}
