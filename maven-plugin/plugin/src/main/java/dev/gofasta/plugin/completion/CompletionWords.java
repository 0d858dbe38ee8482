package dev.gofasta.plugin.completion;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.KnownValues;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.plugin.verify.Check;
import dev.gofasta.plugin.verify.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can follow in a command line, in tables whose words hold no blanks.
 *
 * @param goals each goal and its summary
 * @param options of each goal, as the launcher takes them; one that wants a value ends with an equal sign
 * @param positionals of each goal, the options that words without names stand for
 * @param values by goal, a colon and option; {@link #FIELDS} alone where fields are written
 * @param types what a field can be, the word of the field grammar
 * @param modifiers of each type; one that wants a value ends with an equal sign
 */
record CompletionWords(
        Map<String, String> goals,
        Map<String, List<String>> options,
        Map<String, List<String>> positionals,
        Map<String, List<String>> values,
        List<String> types,
        Map<String, List<String>> modifiers) {

    static final String FIELDS = "@fields";

    static CompletionWords ofCatalog() {
        CompletionWords words = new CompletionWords(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Arrays.stream(FieldType.values()).map(CompletionWords::written).toList(),
                new LinkedHashMap<>());
        CommandCatalog.all().forEach(words::add);
        for (FieldType type : FieldType.values()) {
            words.modifiers.put(
                    type.keyword(),
                    Arrays.stream(Modifier.values())
                            .filter(modifier -> modifier.appliesTo(type))
                            .map(modifier -> modifier.form().replaceAll("=.*", "="))
                            .toList());
        }
        return words;
    }

    private void add(CommandDescriptor command) {
        goals.put(command.name(), command.summary());
        List<String> own = new ArrayList<>();
        for (Parameter parameter : command.parameters()) {
            own.add("--" + kebab(parameter.name()) + (parameter.type() == Parameter.Type.FLAG ? "" : "="));
            List<String> known = KnownValues.isFields(parameter) ? List.of(FIELDS) : valuesOf(command, parameter);
            if (!known.isEmpty()) {
                values.put(command.name() + ":" + kebab(parameter.name()), known);
            }
        }
        own.addAll(List.of("--json", "--json=pretty", "--help"));
        options.put(command.name(), own);
        if (!command.positionals().isEmpty()) {
            positionals.put(
                    command.name(),
                    command.positionals().stream().map(CompletionWords::kebab).toList());
        }
    }

    private static List<String> valuesOf(CommandDescriptor command, Parameter parameter) {
        if (command == InspectCommands.VERIFY && parameter.name().equals("only")) {
            return Checks.all().stream().map(Check::id).toList();
        }
        return parameter.name().equals("shell") ? Shell.names() : KnownValues.of(command, parameter);
    }

    /** The names of an enumeration belong to its type. */
    private static String written(FieldType type) {
        return type == FieldType.ENUM ? type.keyword() + "=" : type.keyword();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
