package dev.gofasta.plugin.status;

import dev.gofasta.generator.policy.CheckPolicy;

/** Whether each route is public or granted, and each line of the policy for a route. */
final class PolicyComparison implements Comparison {

    @Override
    public String kind() {
        return "policy";
    }

    @Override
    public Compared compare(Inspected project) {
        boolean any = project.project().selected().stream()
                .anyMatch(module -> module.policy().isPresent());
        return any
                ? Compared.of(CheckPolicy.check(project.project(), project.sources()))
                : Compared.skip("the project has no policy file");
    }
}
