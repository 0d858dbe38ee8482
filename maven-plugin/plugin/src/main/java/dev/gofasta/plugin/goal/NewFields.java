package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.FieldsData;
import dev.gofasta.generator.command.ScaffoldData;
import dev.gofasta.plugin.console.Page;
import java.util.stream.Collectors;

/** What people read of new fields. */
final class NewFields {

    private NewFields() {}

    static void print(FieldsData result, Page page) {
        String names =
                result.fields().stream().map(ScaffoldData.FieldData::name).collect(Collectors.joining(", "));
        page.title(result.resource()).line("  fields " + names + ", table " + result.table());
    }
}
