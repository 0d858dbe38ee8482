package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that somebody meant, among those that the project declares or uses. */
record MisspeltName(ProjectFiles files, ProjectTypes types) {

    /** Returns a fix that writes the name that is clearly meant at each place of {@code messages}. */
    Optional<Fix> fix(Symbol symbol, List<JavacMessage> messages) {
        return meant(symbol, messages.get(0).file()).flatMap(name -> rename(symbol.name(), name, messages));
    }

    private Optional<String> meant(Symbol symbol, String file) {
        if (symbol.kind() == Symbol.Kind.CLASS) {
            return ClearlyMeant.by(symbol.name(), types.simpleNames(file));
        }
        Set<String> declared = new TreeSet<>();
        if (symbol.qualified()) {
            types.sourcesOf(symbol.owner())
                    .forEach(source -> declared.addAll(names(symbol, source.path(), source.text())));
        } else {
            declared.addAll(names(symbol, file, files.read(file).orElse("")));
        }
        Optional<String> own = ClearlyMeant.by(symbol.name(), declared);
        return own.isPresent() || symbol.kind() != Symbol.Kind.METHOD
                ? own
                : ClearlyMeant.by(symbol.name(), types.called(symbol.name()));
    }

    private static Set<String> names(Symbol symbol, String path, String text) {
        DeclaredNames names = DeclaredNames.of(path, text);
        return symbol.kind() == Symbol.Kind.METHOD ? names.methods() : names.variables();
    }

    private Optional<Fix> rename(String wrong, String right, List<JavacMessage> messages) {
        List<FixEdit> edits = new ArrayList<>();
        for (JavacMessage message : messages) {
            String text = files.read(message.file()).orElse("");
            OptionalInt at = placeOf(wrong, message, text);
            if (at.isEmpty()) {
                return Optional.empty();
            }
            edits.add(FixEdit.replace(message.file(), text, at.getAsInt(), at.getAsInt() + wrong.length(), right));
        }
        return Optional.of(Fix.edit("Write " + right + " for " + wrong, Applicability.UNSAFE, edits));
    }

    /** javac points to the name, to the dot before it, or to the start of an expression with the name in it. */
    static OptionalInt placeOf(String name, JavacMessage message, String text) {
        int offset = message.offset(text);
        Matcher here = Pattern.compile("\\.?\\s*(?:<[^>]*>)?\\s*(" + Pattern.quote(name) + ")\\b")
                .matcher(text);
        if (here.region(offset, text.length()).lookingAt()) {
            return OptionalInt.of(here.start(1));
        }
        int end = text.indexOf('\n', offset);
        String line = text.substring(0, end < 0 ? text.length() : end);
        Matcher word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(line);
        List<MatchResult> found = new ArrayList<>();
        for (int from = offset; word.find(from); from = word.end()) {
            found.add(word.toMatchResult());
        }
        return found.size() == 1 ? OptionalInt.of(found.get(0).start()) : OptionalInt.empty();
    }
}
