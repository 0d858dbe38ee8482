package dev.gofasta.plugin.goal;

import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.plugin.console.Questions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new project should be: from the arguments, and where there is a terminal from the answers of the person at it. */
final class NewProjectWizard {

    private static final Map<String, String> DEFAULTS =
            Map.of("database", Database.POSTGRESQL.keyword(), "layout", Layout.LAYERED.keyword());

    private final Arguments arguments;
    private final Questions questions;
    private final Map<String, String> answers = new LinkedHashMap<>();

    NewProjectWizard(Arguments arguments, Questions questions) {
        this.arguments = arguments;
        this.questions = questions;
    }

    /**
     * Returns what is asked for.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it can't be made, an answer is needed and nobody can be asked
     *     for it, or the person ended the questions
     */
    NewProjectRequest request() {
        for (String name : List.of("artifactId", "groupId", "version", "package", "database", "layout")) {
            arguments.find(name).ifPresent(value -> answers.put(name, value));
        }
        boolean asks = questions.canAsk() && !(answers.containsKey("artifactId") && answers.containsKey("groupId"));
        if (asks) {
            questions.say("Enter takes what stands in brackets, Ctrl-D ends without writing anything.");
            ask("artifactId", "Name of the project and its folder", null);
            ask("groupId", "Maven group", "com.example");
            ask("package", "Java package", answers.get("groupId"));
            ask("database", "Database (" + String.join(", ", Database.keywords()) + ")", null);
            ask("layout", "Layout (" + String.join(", ", Layout.keywords()) + ")", null);
        }
        requireAnswer("artifactId");
        requireAnswer("groupId");
        NewProjectRequest request = of(answers);
        NewProject.requireValid(request);
        return request;
    }

    /** Asks until the answer can be used, unless the command line has it. */
    private void ask(String name, String question, @Nullable String suggestion) {
        String preset = suggestion == null ? DEFAULTS.get(name) : suggestion;
        while (!answers.containsKey(name)) {
            String typed = questions.ask(question + (preset == null ? "" : " [" + preset + "]") + ": ");
            if (typed == null) {
                throw Problem.of(
                                ProblemCode.GF_USAGE_CANCELLED,
                                "The questions were ended before the last one; nothing was written.",
                                "Run it again, or give the answers: -DgroupId=com.acme -DartifactId=shop.")
                        .asException();
            }
            String answer = typed.isBlank() && preset != null ? preset : typed.strip();
            Map<String, String> with = new LinkedHashMap<>(answers);
            with.put(name, answer);
            try {
                NewProject.requireValid(of(with));
                answers.put(name, answer);
            } catch (ProblemException ex) {
                questions.say(ex.problem().message() + " " + ex.problem().hint());
            }
        }
    }

    private void requireAnswer(String name) {
        if (!answers.containsKey(name)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_ANSWER_NEEDED,
                            "A new project needs '" + name + "', and there is no terminal to ask at.",
                            "Add -D" + name + "=, as in: mvn dev.gofasta:gofasta-maven-plugin:new -DgroupId=com.acme"
                                    + " -DartifactId=shop -Dpackage=com.acme.shop")
                    .asException();
        }
    }

    /** What is not known yet is taken for something that passes. */
    private static NewProjectRequest of(Map<String, String> answers) {
        String group = answers.getOrDefault("groupId", "com.example");
        return new NewProjectRequest(
                group,
                answers.getOrDefault("artifactId", "project"),
                answers.getOrDefault("version", "1.0-SNAPSHOT"),
                answers.getOrDefault("package", group),
                answers.getOrDefault("layout", Layout.LAYERED.keyword()),
                answers.getOrDefault("database", Database.POSTGRESQL.keyword()));
    }
}
