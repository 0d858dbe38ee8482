package dev.gofasta.generator.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys that the libraries of an application know, to be looked up in every spelling. */
public final class KnownProperties {

    private static final String LOG_LEVEL = "org.springframework.boot.logging.LogLevel";

    private final List<KnownProperty> all;
    private final Map<String, List<String>> enums;
    private final Node root = new Node();
    private final Map<KnownProperty, PropertyType> types = new HashMap<>();

    /** A segment of names, and what follows it. */
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable KnownProperty property;
    }

    /**
     * Describes what is known.
     *
     * @param properties the keys, one for each name
     * @param enums the constants of the enums among their types, by the names of the classes
     */
    public KnownProperties(List<KnownProperty> properties, Map<String, List<String>> enums) {
        this.all = List.copyOf(properties);
        this.enums = new LinkedHashMap<>(enums);
        for (KnownProperty property : properties) {
            Node node = root;
            for (String segment : PropertyName.segments(property.name())) {
                node = node.next.computeIfAbsent(PropertyName.canonical(segment), key -> new Node());
            }
            node.property = property;
        }
    }

    /** Returns all keys, in the order of their names. */
    public List<KnownProperty> all() {
        return all;
    }

    /** Returns the constants of the enums by their classes. */
    public Map<String, List<String>> enums() {
        return Map.copyOf(enums);
    }

    /** Returns the segments that may follow {@code path}, as the names write them. */
    TreeSet<String> next(List<String> path) {
        List<String> wanted = PropertyName.canonical(path);
        TreeSet<String> next = new TreeSet<>();
        for (String name : names()) {
            List<String> segments = PropertyName.segments(name);
            if (segments.size() > wanted.size()
                    && PropertyName.canonical(segments.subList(0, wanted.size()))
                            .equals(wanted)) {
                next.add(segments.get(wanted.size()));
            }
        }
        return next;
    }

    boolean isRoot(String segment) {
        return root.next.containsKey(PropertyName.canonical(segment));
    }

    /** Returns the key of this name. */
    Optional<KnownProperty> find(String name) {
        return match(PropertyName.segments(name)) instanceof Match.Value value && value.exact()
                ? Optional.of(value.property())
                : Optional.empty();
    }

    /** Returns what values a key takes. */
    public PropertyType type(KnownProperty property) {
        return types.computeIfAbsent(property, this::parse);
    }

    private PropertyType parse(KnownProperty property) {
        // Its metadata say "String", but what is not a level stops the application.
        if (property.name().equals("logging.level") && enums.containsKey(LOG_LEVEL)) {
            return PropertyType.parse("java.util.Map<java.lang.String," + LOG_LEVEL + ">", this::constants);
        }
        return PropertyType.parse(property.type(), this::constants);
    }

    private Optional<List<String>> constants(String type) {
        return Optional.ofNullable(enums.get(type));
    }

    /** Looks up the key that has these segments. */
    Match match(List<String> segments) {
        Node node = root;
        KnownProperty holder = null;
        int held = 0;
        for (int i = 0; i < segments.size(); i++) {
            Node next = PropertyName.isIndex(segments.get(i))
                    ? null
                    : node.next.get(PropertyName.canonical(segments.get(i)));
            if (next == null) {
                return holder == null ? new Match.Unknown(i, null, null) : within(holder, segments, held, i);
            }
            node = next;
            if (node.property != null) {
                holder = node.property;
                held = i + 1;
            }
        }
        if (node.property != null) {
            return new Match.Value(node.property, type(node.property), true, !node.next.isEmpty());
        }
        return holder != null && type(holder).hasKeys()
                ? within(holder, segments, held, segments.size())
                : new Match.Group();
    }

    private Match within(KnownProperty holder, List<String> segments, int held, int known) {
        PropertyType type = type(holder);
        for (int i = held; i < segments.size(); i++) {
            if (type.kind() == PropertyType.Kind.ANY) {
                return new Match.Value(holder, type, false, true);
            }
            if (type.kind() == PropertyType.Kind.LIST && PropertyName.isIndex(segments.get(i))) {
                type = type.elementOrAnything();
            } else if (type.kind() == PropertyType.Kind.MAP) {
                PropertyType keys = Objects.requireNonNull(type.key());
                if (keys.kind() == PropertyType.Kind.ENUM && !EnumNames.has(keys, segments.get(i))) {
                    return new Match.Unknown(i, holder, keys);
                }
                type = type.elementOrAnything();
                if (isScalar(type)) {
                    // All that is left, dots and all, is the key of the map.
                    return new Match.Value(holder, type, false, true);
                }
                while (type.kind() == PropertyType.Kind.LIST
                        && i + 1 < segments.size()
                        && !PropertyName.isIndex(segments.get(i + 1))) {
                    i++;
                }
            } else {
                return new Match.Unknown(Math.max(known, i), null, null);
            }
        }
        return new Match.Value(holder, type, false, type.hasKeys());
    }

    private static boolean isScalar(PropertyType type) {
        return switch (type.kind()) {
            case ANY, MAP, LIST -> false;
            default -> true;
        };
    }

    /** Looks up the key of an environment variable: an underscore stands for a dot, for a bracket, or for a dash. */
    Optional<Match.Value> matchEnvironment(String variable) {
        return Optional.ofNullable(environment(root, Arrays.asList(variable.split("_")), 0));
    }

    private Match.@Nullable Value environment(Node node, List<String> words, int from) {
        if (from == words.size()) {
            return node.property == null ? null : new Match.Value(node.property, type(node.property), true, false);
        }
        StringBuilder segment = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            segment.append(words.get(i).toLowerCase(Locale.ROOT));
            Node next = node.next.get(segment.toString());
            Match.Value found = next == null ? null : environment(next, words, i + 1);
            if (found != null) {
                return found;
            }
        }
        return node.property == null ? null : environmentWithin(node.property, words, from);
    }

    private Match.@Nullable Value environmentWithin(KnownProperty property, List<String> words, int from) {
        PropertyType type = type(property);
        if (type.kind() == PropertyType.Kind.LIST && words.get(from).matches("\\d+")) {
            PropertyType element = type.elementOrAnything();
            boolean whole = from == words.size() - 1;
            return whole || element.hasKeys()
                    ? new Match.Value(property, whole ? element : PropertyType.ANYTHING, false, false)
                    : null;
        }
        if (!type.hasKeys()) {
            return null;
        }
        PropertyType element = type.elementOrAnything();
        return new Match.Value(property, isScalar(element) ? element : PropertyType.ANYTHING, false, false);
    }

    /** Returns the names of all keys that are not gone. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (KnownProperty property : all) {
            if (property.deprecation() == null || !property.deprecation().removed()) {
                names.add(property.name());
            }
        }
        return names;
    }
}
