package dev.gofasta.generator.command;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The values of parameters that have only a few, for completion; what a command really takes is its own to say. */
public final class KnownValues {

    /** The parameters that are written in the field grammar. */
    private static final Set<String> FIELDS = Set.of("fields", "params");

    private KnownValues() {}

    /** Returns whether {@code parameter} takes fields as {@code name:type}. */
    public static boolean isFields(Parameter parameter) {
        return FIELDS.contains(parameter.name());
    }

    /** Returns the values that {@code parameter} of {@code command} can have, or none where they can't be told. */
    public static List<String> of(CommandDescriptor command, Parameter parameter) {
        return switch (parameter.name()) {
            case "goal" -> goals();
            case "kind" -> RelationRequest.KINDS;
            case "onDelete" -> List.of("restrict", "cascade", "unset");
            case "verb" -> Arrays.stream(HttpVerb.values()).map(Enum::name).toList();
            case "returns" -> results();
            case "starter" ->
                StarterCatalog.CURRENT.starters().stream().map(Starter::name).toList();
            case "to" -> command == EditCommands.DATABASE ? databases() : List.of();
            case "database" -> Database.keywords();
            case "layout" -> Layout.keywords();
            case "code" -> Arrays.stream(ProblemCode.values()).map(Enum::name).toList();
            case "area" ->
                Arrays.stream(ProblemCode.values())
                        .map(code -> code.area().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> goals() {
        return CommandCatalog.all().stream().map(CommandDescriptor::name).toList();
    }

    private static List<String> databases() {
        return Database.keywords().stream()
                .filter(keyword -> !keyword.equals(Database.CLICKHOUSE.keyword()))
                .toList();
    }

    private static List<String> results() {
        return Stream.concat(
                        Stream.of(MethodType.VOID, MethodType.RESPONSE),
                        FieldType.keywords().stream()
                                .filter(word -> !Set.of("enum", "references").contains(word)))
                .toList();
    }
}
