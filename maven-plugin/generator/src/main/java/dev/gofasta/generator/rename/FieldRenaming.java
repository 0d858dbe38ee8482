package dev.gofasta.generator.rename;

import dev.gofasta.generator.naming.Name;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Renames a field of a resource: in the entity and the DTOs, their accessors, queries, pointers and tests. */
final class FieldRenaming implements Renaming {

    private static final Pattern QUERY = Pattern.compile("(?i)\\b(select|from|update|delete|where)\\b");
    private static final Pattern ERROR_CODE = Pattern.compile("\"([A-Z0-9_]+)_TAKEN\"");

    private final RenamedResource resource;
    private final Name from;
    private final Name to;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> ownMethods = new HashMap<>();
    private final Map<String, String> queries;
    private final Set<String> ownerNames;

    /**
     * Renames a field.
     *
     * @param queries the methods of the repository whose names follow from the field, with their new names
     */
    FieldRenaming(RenamedResource resource, Name from, Name to, Map<String, String> queries) {
        this.resource = resource;
        this.from = from;
        this.to = to;
        this.queries = queries;
        this.ownerNames = resource.owners().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        properties.put(from.camel(), to.camel());
        for (String prefix : new String[] {"get", "is", "set", "with"}) {
            properties.put(prefix + from.pascal(), prefix + to.pascal());
        }
        ownMethods.put(from.camel() + "Taken", to.camel() + "Taken");
        for (String test : new String[] {
            "filterSelectsBy%s", "taken%sIsRefused", "createWithATaken%sIsRefused", "updateToATaken%sIsRefused"
        }) {
            ownMethods.put(test.formatted(from.pascal()), test.formatted(to.pascal()));
        }
    }

    @Override
    public boolean concerns(String name) {
        return properties.containsKey(name) || ownMethods.containsKey(name) || queries.containsKey(name);
    }

    @Override
    public Verdict judge(Use use) {
        String own = ownMethods.get(use.name());
        if (own != null) {
            return resource.isOwn(use.source()) ? Verdict.rename(own) : Verdict.KEEP;
        }
        String query = queries.get(use.name());
        String renamed = query == null ? properties.getOrDefault(use.name(), "") : query;
        Element element = use.element();
        if (element != null) {
            return belongs(element, query != null) ? Verdict.rename(renamed) : Verdict.KEEP;
        }
        if (!use.qualified()) {
            return Verdict.KEEP;
        }
        String receiver = use.receiverName();
        if (receiver == null) {
            boolean property = use.name().equals(from.camel());
            return property && !isCalled(use) ? Verdict.KEEP : Verdict.UNSURE;
        }
        boolean ours = query != null ? receiver.equals(resource.repository()) : ownerNames.contains(receiver);
        return ours ? Verdict.rename(renamed) : Verdict.KEEP;
    }

    private static boolean isCalled(Use use) {
        return use.source().code().startsWith("(", use.offset() + use.name().length());
    }

    private boolean belongs(Element element, boolean query) {
        if (element.getKind() == ElementKind.LOCAL_VARIABLE) {
            return false;
        }
        Element enclosing = element.getEnclosingElement();
        if (element.getKind() == ElementKind.PARAMETER) {
            return enclosing instanceof ExecutableElement method && takesTheField(method);
        }
        if (!(enclosing instanceof TypeElement type)) {
            return false;
        }
        return query
                ? type.getSimpleName().contentEquals(resource.repository())
                : resource.owners().contains(type.getQualifiedName().toString());
    }

    /** A constructor, a setter or a query of the field: its parameter is called like the field. */
    private boolean takesTheField(ExecutableElement method) {
        @Nullable Element type = method.getEnclosingElement();
        String name = method.getSimpleName().toString();
        boolean owner = type instanceof TypeElement owning
                && resource.owners().contains(owning.getQualifiedName().toString());
        return owner && (method.getKind() == ElementKind.CONSTRUCTOR || properties.containsKey(name))
                || type != null
                        && type.getSimpleName().contentEquals(resource.repository())
                        && queries.containsKey(name);
    }

    @Override
    public String comment(SourceText source, String comment) {
        return comment;
    }

    @Override
    public String literal(SourceText source, String literal) {
        String text = renamedQuery(literal);
        if (!resource.isOwn(source)) {
            return text;
        }
        String old = Pattern.quote(from.camel());
        String now = Matcher.quoteReplacement(to.camel());
        text = text.replaceAll("^\"" + old + "\"$", "\"" + now + "\"")
                .replaceAll("^\"/" + old + "(?=\"|/)", "\"/" + now)
                .replaceAll("(\\\\?\")" + old + "\\1(?=\\s*:)", "$1" + now + "$1")
                .replaceAll("(?<=[?&])" + old + "(?==)", now)
                .replaceAll("(?<=sort=)" + old + "(?![A-Za-z0-9_])", now);
        if (text.startsWith("\"$")) {
            text = text.replaceAll("(?<=\\.)" + old + "(?![A-Za-z0-9_])", now);
        }
        Matcher code = ERROR_CODE.matcher(text);
        return code.matches() && code.group(1).equals(constant(from)) ? "\"" + constant(to) + "_TAKEN\"" : text;
    }

    /** In a query, a path that begins with an alias of the entity. */
    private String renamedQuery(String literal) {
        Matcher alias = Pattern.compile("\\b" + resource.entity() + "\\s+(?:as\\s+|AS\\s+)?(\\w+)")
                .matcher(literal);
        String text = literal;
        if (QUERY.matcher(literal).find()) {
            while (alias.find()) {
                text = text.replaceAll(
                        "\\b" + alias.group(1) + "\\." + Pattern.quote(from.camel()) + "(?!\\w)",
                        alias.group(1) + "." + Matcher.quoteReplacement(to.camel()));
            }
        }
        return text;
    }

    @Override
    public boolean isUnsure(SourceText source, String literal) {
        boolean mentions = Pattern.compile("\\b(" + from.camel() + "|" + from.column() + ")\\b")
                .matcher(literal)
                .find();
        boolean query = mentions && QUERY.matcher(literal).find() && literal.contains(resource.table());
        return query || !resource.isOwn(source) && literal.equals("\"" + from.camel() + "\"") && isNear(source);
    }

    private boolean isNear(SourceText source) {
        return ownerNames.stream().anyMatch(name -> source.find(name, 0) >= 0);
    }

    private static String constant(Name name) {
        return name.snake().toUpperCase(Locale.ROOT);
    }
}
