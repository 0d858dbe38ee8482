package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.inspect.MemberLocator;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;
import dev.gofasta.wiring.Finding;
import dev.gofasta.wiring.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says of each finding where it is in the sources and how to mend it. */
final class WiringDiagnostics {

    private static final int MOST_NAMED = 5;

    private final Project project;
    private final ApplicationClass application;
    private final String pom;
    private final MemberLocator locator;
    private final WiringFixes fixes;

    WiringDiagnostics(Project project, Module module) {
        this.project = project;
        this.application = Objects.requireNonNull(module.application());
        this.pom = module.pomPath();
        this.locator = new MemberLocator(project);
        this.fixes = new WiringFixes(project, module, application);
    }

    List<Diagnostic> of(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() != Finding.Kind.UNUSED || !LookedUpByName.in(project, finding))
                .map(this::of)
                .toList();
    }

    private Diagnostic of(Finding finding) {
        return switch (finding.kind()) {
            case MISSING ->
                diagnostic(
                        ProblemCode.GF_WIRE_MISSING_PROVIDER,
                        finding,
                        subject(finding) + " needs " + withArticle(finding.type()) + ", and no bean is one.",
                        missingHint(finding));
            case AMBIGUOUS ->
                diagnostic(
                        ProblemCode.GF_WIRE_AMBIGUOUS_PROVIDER,
                        finding,
                        subject(finding) + " needs one " + finding.type() + ", and "
                                + finding.related().size() + " beans are: " + names(finding) + ".",
                        "Put @Primary on one of them, or @Qualifier(\""
                                + finding.related().get(0).bean() + "\") on the parameter"
                                + " or field, or give it the name of the bean that is meant.");
            case CIRCULAR ->
                diagnostic(
                        ProblemCode.GF_WIRE_CIRCULAR,
                        finding,
                        "These beans need each other in order to be created: " + cycle(finding) + ".",
                        "Move what they share into a bean of its own; if they really need each other, take an ObjectProvider"
                                + " of one of them or put @Lazy on that parameter.");
            case UNUSED ->
                diagnostic(
                        ProblemCode.GF_WIRE_UNUSED_PROVIDER,
                        finding,
                        "Nothing is injected with the bean '" + finding.bean() + "', " + withArticle(finding.type())
                                + ", and no library looks for it.",
                        "Remove the @Bean method, or inject the bean where it was meant to be.");
            case UNREGISTERED ->
                diagnostic(
                        ProblemCode.GF_WIRE_UNREGISTERED,
                        finding,
                        finding.type() + " carries @" + finding.detail() + " but nothing registers it.",
                        unregisteredHint(finding));
            case NOT_PROVEN ->
                diagnostic(
                        ProblemCode.GF_WIRE_NOT_PROVEN,
                        finding,
                        "The bean graph could not be proven: " + finding.detail() + ".",
                        "The application has to get as far as its bean definitions without a database or other service: mend"
                                + " the cause, or give what it reads from the environment a default in profile dev.");
        };
    }

    private Diagnostic diagnostic(ProblemCode code, Finding finding, String message, String hint) {
        Severity severity = code == ProblemCode.GF_WIRE_UNUSED_PROVIDER ? Severity.WARNING : Severity.ERROR;
        return new Diagnostic(code, severity, message, "gofasta", locate(finding.place()), hint)
                .withFixes(fixes.of(finding, locate(finding.place())));
    }

    /** What is wrong in a library is mended where the library is chosen. */
    private Location locate(Place place) {
        return locator.find(place.className(), place.member(), place.parameterTypes(), place.parameter())
                .orElseGet(() -> Location.of(pom));
    }

    private static String subject(Finding finding) {
        Place place = finding.place();
        String owner = shortName(place.className());
        if (place.parameter() < 0) {
            return "The field " + owner + "." + place.member() + " of the bean '" + finding.bean() + "'";
        }
        String creator = place.member().equals(Place.CONSTRUCTOR)
                ? "the constructor of " + owner
                : "the method " + owner + "." + place.member();
        return "Parameter " + (place.parameter() + 1) + " of " + creator + " (bean '" + finding.bean() + "')";
    }

    private String missingHint(Finding finding) {
        String type = finding.type();
        if (finding.related().isEmpty()) {
            return "Add a @Bean method that returns " + withArticle(type) + " to " + wiringFor(finding)
                    + ", or make the dependency optional with ObjectProvider<" + type + ">.";
        }
        boolean classes = finding.related().stream()
                .allMatch(related -> related.bean().equals(related.place().className()));
        return classes
                ? "Add a @Bean method to " + wiringFor(finding) + " that makes one of these: " + names(finding) + "."
                : "These beans are of the raw type, but a qualifier, a type argument or autowireCandidate rules them out: "
                        + names(finding) + ". Mend that, or add a @Bean method that returns " + withArticle(type)
                        + " to "
                        + wiringFor(finding) + ".";
    }

    private String unregisteredHint(Finding finding) {
        String wiring = "a class in " + WiringIndex.packageOf(application);
        return finding.detail().equals("Configuration")
                ? "Add @Import(" + finding.type() + ".class) to " + wiring + "."
                : "Add a @Bean method that returns " + withArticle(finding.type()) + " to " + wiring
                        + ", or remove the annotation.";
    }

    /** The wiring class that declares the bean, or any. */
    private String wiringFor(Finding finding) {
        Place place = finding.place();
        boolean method =
                !place.member().isEmpty() && !place.member().equals(Place.CONSTRUCTOR) && place.parameter() >= 0;
        return method && locator.find(place.className(), "", List.of(), -1).isPresent()
                ? shortName(place.className())
                : "a class in " + WiringIndex.packageOf(application);
    }

    private static String names(Finding finding) {
        String names = finding.related().stream()
                .limit(MOST_NAMED)
                .map(related -> related.bean().equals(related.place().className())
                        ? shortName(related.bean())
                        : related.bean() + declaredIn(related.place()))
                .collect(Collectors.joining(", "));
        return finding.related().size() > MOST_NAMED
                ? names + " and " + (finding.related().size() - MOST_NAMED) + " more"
                : names;
    }

    private static String declaredIn(Place place) {
        return place.className().isEmpty() ? "" : " (" + shortName(place.className()) + ")";
    }

    private static String cycle(Finding finding) {
        return finding.related().stream()
                .map(Finding.Related::bean)
                .collect(Collectors.joining(" -> ", "", " -> " + finding.bean()));
    }

    private static String withArticle(String type) {
        return ("AEIO".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private static String shortName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
