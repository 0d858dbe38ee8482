package dev.gofasta.generator.edit;

import org.jspecify.annotations.Nullable;

/**
 * Picks calls of a method or constructor.
 *
 * @param name the method's simple name, or the class's for {@code new}
 * @param isNew whether {@code new} expressions are meant
 * @param arguments how many arguments the calls have now
 * @param within the method or constructor that holds them; null for the whole file
 */
public record Call(
        String name, boolean isNew, int arguments, @Nullable Member within) {

    /** Each {@code new name(...)} in the file with so many arguments. */
    public static Call constructor(String name, int arguments) {
        return new Call(name, true, arguments, null);
    }

    /** Each call of a method {@code name} in the file with so many arguments; {@code this} and {@code super} count. */
    public static Call method(String name, int arguments) {
        return new Call(name, false, arguments, null);
    }

    /** Only those within this method. */
    public Call in(Member member) {
        return new Call(name, isNew, arguments, member);
    }
}
