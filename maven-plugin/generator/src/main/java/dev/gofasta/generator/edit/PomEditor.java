package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Edits a {@code pom.xml}: adds what is missing, laid out like its neighbours, and leaves every other byte as it is.
 * Profiles are left alone. What is there already is not added again.
 */
public final class PomEditor {

    private static final List<String> SECTIONS = List.of(
            "modelVersion",
            "parent",
            "groupId",
            "artifactId",
            "version",
            "packaging",
            "name",
            "description",
            "url",
            "inceptionYear",
            "organization",
            "licenses",
            "developers",
            "contributors",
            "mailingLists",
            "prerequisites",
            "modules",
            "scm",
            "issueManagement",
            "ciManagement",
            "distributionManagement",
            "properties",
            "dependencyManagement",
            "dependencies",
            "repositories",
            "pluginRepositories",
            "build",
            "reporting",
            "profiles");

    private final XmlEditor editor;

    private PomEditor(XmlEditor editor) {
        this.editor = editor;
    }

    /**
     * Reads a POM.
     *
     * @param path its path from the project's root, for messages
     * @param xml its text
     * @throws dev.gofasta.generator.problem.ProblemException {@code GF_PATCH_UNREADABLE} when it is not well-formed
     */
    public static PomEditor of(String path, String xml) {
        return new PomEditor(new XmlEditor(path, xml));
    }

    /** Returns the text with all edits. */
    public String result() {
        return editor.xml();
    }

    /** Tells whether the project declares the dependency, in whatever scope. */
    public boolean hasDependency(String groupId, String artifactId) {
        return artifact(find("dependencies"), groupId, artifactId).isPresent();
    }

    /** Tells whether the project manages the version of this artifact, or imports it as a BOM. */
    public boolean hasManagedDependency(String groupId, String artifactId) {
        return artifact(find("dependencyManagement", "dependencies"), groupId, artifactId)
                .isPresent();
    }

    /** Returns the value of a property of the project. */
    public Optional<String> property(String name) {
        XmlElement properties = find("properties");
        return properties == null || properties.child(name).isEmpty()
                ? Optional.empty()
                : Optional.of(properties.childText(name, editor.xml()));
    }

    /** Adds a dependency beside those of its group and scope; refused where it is there with another scope or version. */
    public PomEditor addDependency(PomDependency dependency) {
        XmlElement section = find("dependencies");
        Optional<XmlElement> existing = artifact(section, dependency.groupId(), dependency.artifactId());
        if (existing.isPresent()) {
            requireSame(existing.get(), "scope", dependency.scope(), dependency.artifactId());
            requireSame(existing.get(), "version", dependency.version(), dependency.artifactId());
            return this;
        }
        XmlElement parent = require("dependencies");
        List<XmlElement> all = parent.children();
        String scope = scope(dependency.scope());
        insertSorted(parent, sameGroup(all, dependency, scope), scopeEnd(all, scope), dependency);
        return this;
    }

    /** Takes a dependency of the project out, in whatever scope; one that is not there is no change. */
    public PomEditor removeDependency(String groupId, String artifactId) {
        artifact(find("dependencies"), groupId, artifactId).ifPresent(editor::remove);
        return this;
    }

    /** Imports a BOM behind the others; refused where it is there with another version. */
    public PomEditor addManagedBom(String groupId, String artifactId, String version) {
        Optional<XmlElement> existing = artifact(find("dependencyManagement", "dependencies"), groupId, artifactId);
        if (existing.isPresent()) {
            requireSame(existing.get(), "version", version, artifactId);
            return this;
        }
        XmlElement parent = require("dependencyManagement", "dependencies");
        String text = "<dependency>\n    <groupId>" + groupId + "</groupId>\n    <artifactId>" + artifactId
                + "</artifactId>\n    <version>" + version
                + "</version>\n    <type>pom</type>\n    <scope>import</scope>\n</dependency>";
        editor.insert(parent, last(parent), text);
        return this;
    }

    /**
     * Gives a property of the project another value.
     *
     * @throws IllegalArgumentException when the project has no such property
     */
    public PomEditor setProperty(String name, String value) {
        XmlElement properties = find("properties");
        XmlElement property = properties == null ? null : properties.child(name).orElse(null);
        if (property == null || property.isSelfClosing()) {
            throw new IllegalArgumentException("There is no property " + name);
        }
        editor.setText(property, value);
        return this;
    }

    /** Adds a property, at its sorted place if they are sorted; refused where it is there with another value. */
    public PomEditor addProperty(String name, String value) {
        Optional<String> existing = property(name);
        if (existing.isPresent()) {
            if (!existing.get().equals(value)) {
                throw clash("The property " + name, existing.get(), value, find("properties"));
            }
            return this;
        }
        XmlElement parent = require("properties");
        List<String> names = parent.children().stream().map(XmlElement::name).toList();
        boolean sorted = names.size() > 1 && names.stream().sorted().toList().equals(names);
        int index = sorted
                ? (int) names.stream().filter(each -> each.compareTo(name) < 0).count()
                : names.size();
        XmlElement after = index == 0 ? null : parent.children().get(index - 1);
        editor.insert(parent, after, "<" + name + ">" + value + "</" + name + ">");
        return this;
    }

    /** Adds a build plugin behind the others, without configuration. */
    public PomEditor addPlugin(String groupId, String artifactId, @Nullable String version) {
        if (artifact(find("build", "plugins"), groupId, artifactId).isPresent()) {
            return this;
        }
        XmlElement parent = require("build", "plugins");
        String text = "<plugin>\n    <groupId>" + groupId + "</groupId>\n    <artifactId>" + artifactId
                + "</artifactId>" + (version == null ? "" : "\n    <version>" + version + "</version>") + "\n</plugin>";
        editor.insert(parent, last(parent), text);
        return this;
    }

    private void insertSorted(
            XmlElement parent, List<XmlElement> group, @Nullable XmlElement otherwise, PomDependency dependency) {
        List<String> ids = group.stream().map(this::artifactId).toList();
        boolean sorted = ids.stream().sorted().toList().equals(ids);
        int index = sorted
                ? (int) ids.stream()
                        .filter(id -> id.compareTo(dependency.artifactId()) < 0)
                        .count()
                : ids.size();
        List<XmlElement> all = parent.children();
        XmlElement after = otherwise;
        if (index > 0) {
            after = group.get(index - 1);
        } else if (!group.isEmpty()) {
            int first = all.indexOf(group.get(0));
            after = first == 0 ? null : all.get(first - 1);
        }
        editor.insert(parent, after, dependency.xml());
    }

    private List<XmlElement> sameGroup(List<XmlElement> all, PomDependency wanted, String scope) {
        return all.stream()
                .filter(each -> each.childText("groupId", editor.xml()).equals(wanted.groupId()))
                .filter(each -> scope(each.childText("scope", editor.xml())).equals(scope))
                .toList();
    }

    /** The last dependency that is not for tests, unless one for tests is added. */
    private @Nullable XmlElement scopeEnd(List<XmlElement> all, String scope) {
        XmlElement end = null;
        for (XmlElement each : all) {
            if (scope.equals("test")
                    || !scope(each.childText("scope", editor.xml())).equals("test")) {
                end = each;
            }
        }
        return end;
    }

    private static String scope(@Nullable String scope) {
        return scope == null || scope.isEmpty() ? "compile" : scope;
    }

    private void requireSame(XmlElement existing, String part, @Nullable String wanted, String artifactId) {
        String there = existing.childText(part, editor.xml());
        boolean same =
                part.equals("scope") ? scope(there).equals(scope(wanted)) : wanted == null || there.equals(wanted);
        if (!same) {
            throw clash("The " + part + " of " + artifactId, there.isEmpty() ? "the default" : there, wanted, existing);
        }
    }

    private RuntimeException clash(String what, String there, @Nullable String wanted, @Nullable XmlElement place) {
        int offset = place == null ? 0 : place.start();
        int line = (int) editor.xml()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new Problem(
                        ProblemCode.GF_PATCH_CLASH,
                        what + " is " + there + " and would have to be " + scope(wanted) + ".",
                        "Change it by hand, then run the command again.",
                        new Location(editor.path(), line, 0))
                .asException();
    }

    private Optional<XmlElement> artifact(@Nullable XmlElement section, String groupId, String artifactId) {
        return section == null
                ? Optional.empty()
                : section.children().stream()
                        .filter(each -> artifactId(each).equals(artifactId))
                        .filter(each -> each.childText("groupId", editor.xml()).equals(groupId)
                                || (each.name().equals("plugin")
                                        && each.child("groupId").isEmpty()
                                        && groupId.equals("org.apache.maven.plugins")))
                        .findFirst();
    }

    private String artifactId(XmlElement element) {
        return element.childText("artifactId", editor.xml());
    }

    private @Nullable XmlElement find(String... names) {
        XmlElement found = editor.root();
        for (String name : names) {
            Optional<XmlElement> child = found.child(name);
            if (child.isEmpty()) {
                return null;
            }
            found = child.get();
        }
        return found;
    }

    /** Makes those of the nested sections that are missing. */
    private XmlElement require(String... names) {
        List<String> path = new ArrayList<>();
        for (String name : names) {
            XmlElement parent = find(path.toArray(String[]::new));
            path.add(name);
            if (parent != null && parent.child(name).isEmpty()) {
                XmlElement after = path.size() == 1 ? sectionBefore(name) : last(parent);
                editor.insert(parent, after, "<" + name + ">\n</" + name + ">");
            }
        }
        XmlElement made = find(names);
        if (made == null) {
            throw new IllegalStateException("Can't make " + path);
        }
        return made;
    }

    private @Nullable XmlElement sectionBefore(String name) {
        XmlElement before = null;
        for (XmlElement section : editor.root().children()) {
            if (SECTIONS.indexOf(section.name()) < SECTIONS.indexOf(name)) {
                before = section;
            }
        }
        return before;
    }

    private static @Nullable XmlElement last(XmlElement parent) {
        List<XmlElement> children = parent.children();
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }
}
