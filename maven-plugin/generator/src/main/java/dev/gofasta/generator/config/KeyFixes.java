package dev.gofasta.generator.config;

import dev.gofasta.generator.edit.YamlEditor;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes fixes that rename, move or delete keys of one file. */
record KeyFixes(SettingsFile file) {

    /**
     * Returns a fix by which {@code setting} has the path {@code wanted}: its key is written anew where what is above stays,
     * and else it moves with all that is below.
     */
    Optional<Fix> rename(Setting setting, List<String> wanted, Applicability applicability) {
        int above = setting.path().size() - setting.own();
        boolean inPlace = wanted.size() > above
                && PropertyName.canonical(wanted.subList(0, above))
                        .equals(PropertyName.canonical(setting.path().subList(0, above)));
        boolean shifted = above == 0
                && setting.own() == 1
                && wanted.size() > setting.path().size();
        Optional<Fix> moved =
                isYaml() && (shifted || !inPlace) ? move(setting, wanted, applicability) : Optional.empty();
        if (moved.isPresent()
                || !inPlace
                || PropertyName.isIndex(setting.path().get(setting.path().size() - 1))) {
            return moved;
        }
        String key = PropertyName.join(wanted.subList(above, wanted.size()));
        return Optional.of(findings().replace("Write " + PropertyName.join(wanted), applicability, setting.key(), key));
    }

    private boolean isYaml() {
        return !file.path().endsWith(".properties");
    }

    private Findings findings() {
        return new Findings(file.path(), file.text());
    }

    private Optional<Fix> move(Setting setting, List<String> wanted, Applicability applicability) {
        List<Setting> leaves = setting.leaves();
        if (!setting.movable() || !leaves.stream().allMatch(leaf -> leaf.movable() && isOneLine(leaf))) {
            return Optional.empty();
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (Setting leaf : leaves) {
            List<String> path = new ArrayList<>(wanted);
            path.addAll(leaf.path().subList(setting.path().size(), leaf.path().size()));
            Setting.Extent value = Objects.requireNonNull(leaf.value()).extent();
            entries.put(PropertyName.join(path), file.text().substring(value.start(), value.end()));
        }
        List<FixEdit> edits = file.documents().size() == 1 ? nested(setting, entries) : beside(setting, entries);
        return Optional.of(Fix.edit("Move it to " + PropertyName.join(wanted), applicability, edits));
    }

    private List<FixEdit> nested(Setting setting, Map<String, String> entries) {
        try {
            YamlEditor editor = YamlEditor.of(file.path(), cut(extent(outermost(setting))));
            entries.forEach(editor::set);
            return List.of(difference(editor.result()));
        } catch (ProblemException ex) {
            return beside(setting, entries);
        }
    }

    /** Writes the keys with dots behind the block that they stand in, which is possible everywhere. */
    private List<FixEdit> beside(Setting setting, Map<String, String> entries) {
        Setting top = top(setting);
        Lines lines = new Lines(file.text());
        String separator = file.text().contains("\r\n") ? "\r\n" : "\n";
        String indent = " ".repeat(lines.indent(top.key().start()));
        int at = extent(top).end();
        StringBuilder text = new StringBuilder(file.text().startsWith("\n", at - 1) ? "" : separator);
        entries.forEach((key, value) ->
                text.append(indent).append(key).append(": ").append(value).append(separator));
        Setting.Extent cut = extent(outermost(setting));
        return List.of(
                FixEdit.replace(file.path(), file.text(), cut.start(), cut.end(), ""),
                FixEdit.insert(file.path(), file.text(), at, text.toString()));
    }

    private Setting top(Setting setting) {
        return file.documents().stream()
                .flatMap(List::stream)
                .filter(top -> top.all().anyMatch(each -> each == setting))
                .findFirst()
                .orElse(setting);
    }

    private boolean isOneLine(Setting leaf) {
        Setting.Value value = leaf.value();
        return value != null
                && !value.isEmpty()
                && leaf.path().stream().noneMatch(segment -> segment.startsWith("["))
                && !file.text()
                        .substring(value.extent().start(), value.extent().end())
                        .contains("\n");
    }

    /** Returns a fix that deletes {@code setting}, with the keys above it that would be left empty. */
    Optional<Fix> delete(Setting setting) {
        if (isYaml() && !setting.movable()) {
            return Optional.empty();
        }
        Setting.Extent extent = isYaml() ? extent(outermost(setting)) : extent(setting);
        return Optional.of(findings().replace("Delete " + setting.name(), Applicability.UNSAFE, extent, ""));
    }

    private Setting outermost(Setting setting) {
        return top(setting)
                .all()
                .filter(each -> each.movable() && each.all().anyMatch(below -> below == setting))
                .filter(each -> each.leaves().size() == setting.leaves().size())
                .findFirst()
                .orElse(setting);
    }

    /** The whole lines of a key and of all below it. */
    private Setting.Extent extent(Setting setting) {
        int end = setting.all()
                .mapToInt(each -> Math.max(
                        each.key().end(),
                        each.value() == null ? 0 : each.value().extent().end()))
                .max()
                .orElse(0);
        return new Lines(file.text()).of(setting.key().start(), end);
    }

    private String cut(Setting.Extent extent) {
        return file.text().substring(0, extent.start()) + file.text().substring(extent.end());
    }

    /** Returns the one edit that makes {@code after} of the file's text. */
    private FixEdit difference(String after) {
        String before = file.text();
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start = new Lines(before).start(start);
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return FixEdit.replace(
                file.path(), before, start, before.length() - end, after.substring(start, after.length() - end));
    }
}
