package dev.gofasta.generator.command;

import dev.gofasta.generator.project.CodeStyle;
import dev.gofasta.generator.project.Module;
import java.util.ArrayList;
import java.util.List;

/** What to run after code was generated, as far as the build of the module can run it. */
final class NextSteps {

    private static final String OURS = "gofasta-maven-plugin";

    private NextSteps() {}

    /** Returns the steps; {@code words} name in the plural what was made. */
    static List<NextStep> after(Module module, String words) {
        List<NextStep> next = new ArrayList<>();
        if (module.codeStyle() != CodeStyle.PALANTIR) {
            module.formatGoal()
                    .map(goal ->
                            new NextStep("mvn " + goal, "formats what was generated as your build wants it", false))
                    .ifPresent(next::add);
        }
        if (module.folder().isEmpty() && module.hasPlugin("spring-boot-maven-plugin")) {
            next.add(new NextStep("mvn spring-boot:run", "starts the service with " + words, false));
        } else {
            String selection = module.folder().isEmpty() ? "" : " -pl " + module.folder() + " -am";
            next.add(new NextStep("mvn test" + selection, "tests the service with " + words, false));
        }
        String verify = module.hasPlugin(OURS) ? "gofasta:verify" : "dev.gofasta:" + OURS + ":verify";
        next.add(new NextStep("mvn " + verify, "checks the whole project", true));
        return next;
    }
}
