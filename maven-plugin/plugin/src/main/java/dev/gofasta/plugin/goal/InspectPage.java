package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.InspectData;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.plugin.console.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows a report on resources to people.
 *
 * @param page where it is written
 */
record InspectPage(Page page) {

    void print(InspectData data) {
        if (data.resources() != null) {
            printList(data.resources());
            return;
        }
        InspectData.Entity entity = data.entity();
        page.title(data.resource() + (entity == null ? "" : ", table " + entity.table()));
        page.table(entity == null ? List.of() : List.of(List.of("entity", entity.file() + ":" + entity.line())));
        part("repository", data.repository());
        part("service", data.service());
        part("controller", data.controller());
        section(
                "Fields",
                data.fields(),
                each -> List.of(
                        each.name(),
                        each.type(),
                        each.column(),
                        (each.nullable() ? "optional" : "required") + (each.unique() ? ", unique" : "")));
        section(
                "Relations",
                data.relations(),
                each -> List.of(
                        each.name(),
                        each.kind() + " " + each.target(),
                        each.onDelete() == null ? "" : "on delete " + each.onDelete()));
        section("DTOs", data.dtos(), each -> List.of(each.name(), String.join(", ", each.methods())));
        section("Routes", data.routes(), each -> List.of(each.method(), each.path(), who(each.auth()), each.handler()));
        section("Beans", data.wiring(), each -> List.of(each.name(), each.type(), place(each.location())));
        section("Migrations", data.migrations(), each -> List.of(each.direction(), each.path()));
        section("Tests", data.tests(), each -> List.of(String.valueOf(each.tests()), each.path()));
        section(
                "Policy",
                data.policy(),
                each -> List.of(each.role(), each.pattern(), each.methods(), place(each.location())));
        section(
                "Files",
                data.files(),
                each -> List.of(each.role(), each.path(), each.owner() == null ? "" : each.owner()));
    }

    private void printList(List<InspectData.Entry> resources) {
        if (resources.isEmpty()) {
            page.line("This project has no resources.");
        }
        page.table(resources.stream()
                .map(each -> List.of(each.name(), each.table(), place(each.location())))
                .toList());
    }

    private void part(String role, InspectData.@Nullable Part part) {
        if (part != null) {
            page.table(List.of(List.of(role, place(part.location()), String.join(", ", part.methods()))));
        }
    }

    private <T> void section(String title, @Nullable List<T> list, Function<T, List<String>> row) {
        if (list != null && !list.isEmpty()) {
            page.section().title(title).table(list.stream().map(row).toList());
        }
    }

    private static String who(@Nullable RouteAuth auth) {
        if (auth == null) {
            return "";
        }
        return auth.roles() == null ? auth.rule().name().toLowerCase(Locale.ROOT) : String.join(", ", auth.roles());
    }

    private static String place(Location location) {
        return location.file() + ":" + location.line();
    }
}
