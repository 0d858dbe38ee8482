package dev.gofasta.generator.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders templates by name. A project overrides any of ours with a file of the same name below
 * {@code .gofasta/templates/}. A placeholder that nothing fills is an error, never an empty string.
 */
public final class Templates {

    /** Where a project keeps templates of its own. */
    public static final String OVERRIDES = ".gofasta/templates/";

    private static final Mustache.Compiler MUSTACHE =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

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
        String hint = "Mend the template, or delete it to use the one that gofasta brings.";
        return renderText(new Location(files.exists(own) ? own : name, 1, 0), text, values, hint);
    }

    /**
     * Renders a template that is given as text.
     *
     * @param start where the text begins, for messages
     * @param hint what to do when it is broken
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_TEMPLATE_BROKEN, with the line
     */
    public static String renderText(Location start, String text, Map<String, ?> values, String hint) {
        try {
            return MUSTACHE.compile(text).execute(values);
        } catch (MustacheException ex) {
            String message = String.valueOf(ex.getMessage());
            Matcher line = LINE.matcher(message);
            int offset = line.find() ? Integer.parseInt(line.group(1)) - 1 : 0;
            throw broken(new Location(start.file(), start.line() + offset, 0), message, hint);
        }
    }

    /** Returns the refusal of a template for {@code reason}. */
    public static ProblemException broken(Location location, String reason, String hint) {
        return new Problem(
                        ProblemCode.GF_GEN_TEMPLATE_BROKEN,
                        "The template " + location + " can't be rendered: " + reason,
                        hint,
                        location)
                .asException();
    }
}
