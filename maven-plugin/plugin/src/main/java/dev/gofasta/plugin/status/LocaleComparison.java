package dev.gofasta.plugin.status;

import dev.gofasta.generator.command.CheckLocales;

/** Whether each language has the texts of the default language. */
final class LocaleComparison implements Comparison {

    @Override
    public String kind() {
        return "locales";
    }

    @Override
    public Compared compare(Inspected project) {
        boolean any = project.project().selected().stream()
                .anyMatch(module -> !CheckLocales.files(project.files(), module).isEmpty());
        return any
                ? Compared.of(CheckLocales.check(project.project()))
                : Compared.skip("the project has no folder locales");
    }
}
