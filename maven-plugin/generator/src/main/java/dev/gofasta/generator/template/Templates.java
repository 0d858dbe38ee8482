package dev.gofasta.generator.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Map;

/**
 * Renders templates by name. A project overrides any of ours with a file of the same name below
 * {@code .gofasta/templates/}. A placeholder that nothing fills is an error, never an empty string.
 */
public final class Templates {

    /** Where a project keeps templates of its own. */
    public static final String OVERRIDES = ".gofasta/templates/";

    private static final Mustache.Compiler MUSTACHE =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private final TemplateCatalog catalog = new TemplateCatalog();
    private final ProjectFiles files;

    /** Renders for a project with {@code files}. */
    public Templates(ProjectFiles files) {
        this.files = files;
    }

    /**
     * Renders one template.
     *
     * @param name path below the template folder without the extension {@code .tpl}, such as {@code resource/Entity.java}
     * @throws dev.gofasta.generator.problem.ProblemException when a project's own template is broken
     */
    public String render(String name, Map<String, ?> values) {
        String own = OVERRIDES + name + ".tpl";
        String text = files.read(own).orElseGet(() -> catalog.read(name + ".tpl"));
        try {
            return MUSTACHE.compile(text).execute(values);
        } catch (MustacheException ex) {
            throw Problem.of(
                            ProblemCode.GF_GEN_TEMPLATE_BROKEN,
                            "The template " + (files.exists(own) ? own : name) + " can't be rendered: "
                                    + ex.getMessage(),
                            "Mend the template, or delete it to use the one that gofasta brings.")
                    .asException();
        }
    }
}
