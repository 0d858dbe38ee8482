package dev.gofasta.plugin.status;

import dev.gofasta.generator.command.CheckApiDocument;

/** Whether the stored OpenAPI document has the methods and paths of the controllers. */
final class OpenApiComparison implements Comparison {

    @Override
    public String kind() {
        return "openapi";
    }

    @Override
    public Compared compare(Inspected project) {
        return CheckApiDocument.reasonToSkip(project.project(), project.sources())
                .map(Compared::skip)
                .orElseGet(() -> Compared.of(CheckApiDocument.check(project.project(), project.sources())));
    }
}
