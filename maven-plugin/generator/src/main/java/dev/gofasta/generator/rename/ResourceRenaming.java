package dev.gofasta.generator.rename;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Renames a resource: its classes and whatever is called after it in them, its URL, and its words. */
final class ResourceRenaming implements Renaming {

    private static final Pattern QUERY = Pattern.compile("(?i)\\b(select|from|update|delete|join)\\b");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link|linkplain|value)\\s[^}]*}");

    private final RenamedResource resource;
    private final Name from;
    private final Name to;
    private final Map<String, String> types;
    private final Map<String, String> packages;
    private final String apiPrefix;
    private final Map<String, String> simpleTypes = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    /**
     * Renames a resource.
     *
     * @param types the new simple names of types by their qualified names
     * @param packages the new last segments of packages by their names
     * @param apiPrefix what the paths of controllers begin with
     */
    ResourceRenaming(
            RenamedResource resource,
            Name from,
            Name to,
            Map<String, String> types,
            Map<String, String> packages,
            String apiPrefix) {
        this.resource = resource;
        this.from = from;
        this.to = to;
        this.types = types;
        this.packages = packages;
        this.apiPrefix = apiPrefix;
        types.forEach((qualified, simple) -> simpleTypes.put(last(qualified), simple));
        for (String suffix : new String[] {"", "Service", "Controller"}) {
            variables.put(from.camel() + suffix, to.camel() + suffix);
        }
        variables.put(from.camelPlural(), to.camelPlural());
    }

    @Override
    public boolean concerns(String name) {
        return simpleTypes.containsKey(name)
                || variables.containsKey(name)
                || packages.keySet().stream().anyMatch(each -> last(each).equals(name));
    }

    @Override
    public Verdict judge(Use use) {
        Element element = use.element();
        if (element instanceof PackageElement in) {
            String segment = packages.get(in.getQualifiedName().toString());
            return segment == null ? Verdict.KEEP : Verdict.rename(segment);
        }
        String type = simpleTypes.get(use.name());
        if (type != null) {
            return ofType(use, type);
        }
        String variable = variables.get(use.name());
        return variable != null && isCalledAfterIt(use) ? Verdict.rename(variable) : Verdict.KEEP;
    }

    private Verdict ofType(Use use, String renamed) {
        Element element = use.element();
        boolean ours = element instanceof TypeElement type
                ? types.containsKey(type.getQualifiedName().toString())
                : element == null && !use.qualified();
        return ours ? Verdict.rename(renamed) : Verdict.KEEP;
    }

    /** Variables of its types in its own classes, and methods of these, wherever they are called. */
    private boolean isCalledAfterIt(Use use) {
        Element element = use.element();
        boolean own = resource.isOwn(use.source());
        if (element instanceof VariableElement variable) {
            String declared = use.declaredType() == null ? last(erased(variable)) : use.declaredType();
            return own && simpleTypes.containsKey(declared);
        }
        if (element != null) {
            return element.getEnclosingElement() instanceof TypeElement type
                    && types.containsKey(outermost(type).getQualifiedName().toString());
        }
        if (use.qualified()) {
            String receiver = use.receiverName();
            return receiver != null && simpleTypes.containsKey(receiver);
        }
        return own && (use.declaredType() == null || simpleTypes.containsKey(use.declaredType()));
    }

    private static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }

    private static String erased(VariableElement variable) {
        return variable.asType().toString().replaceAll("<.*", "");
    }

    @Override
    public String literal(SourceText source, String literal) {
        if (resource.isOwn(source)) {
            boolean sentence = literal.contains(" ") && !QUERY.matcher(literal).find();
            return words(literal, sentence);
        }
        String text = literal.replaceAll(
                Pattern.quote(apiPrefix + "/" + from.snakePlural()) + "(?=[/?\"]|$)",
                Matcher.quoteReplacement(apiPrefix + "/" + to.snakePlural()));
        return QUERY.matcher(text).find()
                ? text.replaceAll("\\b" + from.pascal() + "\\b", Matcher.quoteReplacement(to.pascal()))
                : text;
    }

    @Override
    public String comment(SourceText source, String comment) {
        if (!resource.isOwn(source)) {
            return comment;
        }
        StringBuilder text = new StringBuilder();
        Matcher code = CODE.matcher(comment);
        int done = 0;
        while (code.find()) {
            text.append(words(comment.substring(done, code.start()), true)).append(words(code.group(), false));
            done = code.end();
        }
        return text.append(words(comment.substring(done), true)).toString();
    }

    /** Replaces the resource's names; in a sentence they are words with blanks between, else identifiers. */
    private String words(String text, boolean sentence) {
        Map<String, String> words = new LinkedHashMap<>();
        types.forEach((qualified, simple) -> words.put(last(qualified), simple));
        words.put(from.pascal(), to.pascal());
        words.put(Names.capitalized(from.spokenPlural()), Names.capitalized(to.spokenPlural()));
        words.put(from.spokenPlural(), sentence ? to.spokenPlural() : to.snakePlural());
        words.put(from.snakePlural(), sentence ? to.spokenPlural() : to.snakePlural());
        words.put(from.spoken(), sentence ? to.spoken() : to.camel());
        words.put(from.camel(), sentence ? to.spoken() : to.camel());
        words.putIfAbsent(from.camelPlural(), to.camelPlural());
        String any = words.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(?<![A-Za-z0-9_])(?:(an?|An?) )?(" + any + ")(?![A-Za-z0-9_])");
        return pattern.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(article(match.group(1), match.group(2)) + words.get(match.group(2))));
    }

    private String article(@Nullable String article, String word) {
        if (article == null) {
            return "";
        }
        boolean one = word.equals(from.spoken()) || word.equals(from.pascal()) || word.equals(from.camel());
        String now = one ? to.article() : article.toLowerCase(Locale.ROOT);
        return (Character.isUpperCase(article.charAt(0)) ? Names.capitalized(now) : now) + " ";
    }

    @Override
    public boolean isUnsure(SourceText source, String literal) {
        return Pattern.compile("\\b(" + Pattern.quote(resource.table()) + "|" + from.pascal() + ")\\b")
                .matcher(literal)
                .find();
    }

    private static String last(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
