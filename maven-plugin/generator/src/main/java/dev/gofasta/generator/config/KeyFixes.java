package dev.gofasta.generator.config;

import dev.gofasta.generator.edit.YamlEditor;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
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
        String title = "Write " + PropertyName.join(wanted);
        if (inPlace && !PropertyName.isIndex(setting.path().get(setting.path().size() - 1))) {
            String key = PropertyName.join(wanted.subList(above, wanted.size()));
            return Optional.of(findings().replace(title, applicability, setting.key(), key));
        }
        return isYaml() ? move(setting, wanted, applicability) : Optional.empty();
    }

    private boolean isYaml() {
        return !file.path().endsWith(".properties");
    }

    private Findings findings() {
        return new Findings(file.path(), file.text());
    }

    private Optional<Fix> move(Setting setting, List<String> wanted, Applicability applicability) {
        List<Setting> leaves = setting.leaves();
        boolean simple = file.documents().size() == 1
                && setting.movable()
                && leaves.stream().allMatch(leaf -> leaf.movable() && isOneLine(leaf));
        if (!simple) {
            return Optional.empty();
        }
        String rest = cut(extent(setting));
        try {
            YamlEditor editor = YamlEditor.of(file.path(), rest);
            for (Setting leaf : leaves) {
                List<String> path = new ArrayList<>(wanted);
                path.addAll(
                        leaf.path().subList(setting.path().size(), leaf.path().size()));
                Setting.Extent value = Objects.requireNonNull(leaf.value()).extent();
                editor.set(PropertyName.join(path), file.text().substring(value.start(), value.end()));
            }
            return Optional.of(Fix.edit(
                    "Move it to " + PropertyName.join(wanted), applicability, List.of(difference(editor.result()))));
        } catch (ProblemException ex) {
            return Optional.empty();
        }
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
        Setting outermost = setting;
        for (List<Setting> document : file.documents()) {
            for (Setting top : document) {
                Setting holder = top.all()
                        .filter(each -> each.leaves().equals(setting.leaves()) && each.movable())
                        .findFirst()
                        .orElse(null);
                outermost = holder == null ? outermost : holder;
            }
        }
        return outermost;
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
