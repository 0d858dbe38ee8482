package dev.gofasta.generator.command;

import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import java.util.Optional;

/** Gives the test of a controller one more test: that a route is there and asks the service. */
final class ControllerTestEdits {

    private final ResourceClasses classes;
    private final SourceEdits edits;

    ControllerTestEdits(ResourceClasses classes, SourceEdits edits) {
        this.classes = classes;
        this.edits = edits;
    }

    /** Plans the test; where the class has not what it takes, nothing is planned and the finding says why. */
    List<Diagnostic> add(Endpoint endpoint, String route, boolean withService) {
        Optional<String> path = classes.findTest("ControllerTests");
        if (path.isEmpty()) {
            return List.of(noTest(
                    "There is no class " + classes.name().pascal() + "ControllerTests, so no test was added.",
                    Location.of(classes.module().testJava(classes.application().packageName()))));
        }
        JavaType type = edits.read(path.get()).type();
        Optional<String> lacking = lacking(type, endpoint, withService);
        if (lacking.isPresent()) {
            return List.of(
                    noTest(type.name() + " has no " + lacking.get() + ", so no test was added.", type.location()));
        }
        edits.edit(path.get(), "Adds the test of " + endpoint.handler() + ".", editor -> {
            EndpointTest test = new EndpointTest(classes, endpoint, route, withService, editor);
            String member = edits.member(test.text());
            editor.addMethod(member, anchor(type));
        });
        return List.of();
    }

    private static Diagnostic noTest(String message, Location location) {
        return new Diagnostic(
                ProblemCode.GF_PATCH_NO_TARGET,
                Severity.INFO,
                message,
                "gofasta",
                location,
                "Write a test of the route by hand.");
    }

    private Optional<String> lacking(JavaType type, Endpoint endpoint, boolean withService) {
        if (EndpointTest.field(type, "MockMvcTester").isEmpty()) {
            return Optional.of("field of type MockMvcTester");
        }
        String service = classes.name().pascal() + "Service";
        if (withService && EndpointTest.field(type, service).isEmpty()) {
            return Optional.of("field of type " + service);
        }
        boolean needsResponse = withService && endpoint.answersTheResource(classes);
        return needsResponse && type.findMethod("response", 0).isEmpty()
                ? Optional.of("method response()")
                : Optional.empty();
    }

    /** The place behind the last plain test, before tests with arguments and helpers. */
    private static Anchor anchor(JavaType type) {
        return type.methods().stream()
                .filter(method -> method.annotation("Test").isPresent())
                .reduce((first, last) -> last)
                .map(method -> Anchor.after(method.name()))
                .orElse(Anchor.last());
    }
}
