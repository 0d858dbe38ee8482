package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.template.Templates;
import java.util.Map;

/** A controller for each relation, which lists the rows that point to one row of the other resource. */
record NestedRouteContributor() implements Contributor {

    @Override
    public String name() {
        return "nested-routes";
    }

    @Override
    public Phase phase() {
        return Phase.API;
    }

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        Templates templates = new Templates(changes);
        for (Map<String, Object> route : new RelationView(resource).nested()) {
            Map<String, Object> values = resource.placeholders();
            values.putAll(route);
            changes.create(
                    resource.module().mainJava(resource.packageOf("web")) + "/" + route.get("Controller") + ".java",
                    templates.render("resource/NestedController.java", values));
        }
    }
}
