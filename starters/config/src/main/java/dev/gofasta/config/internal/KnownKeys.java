package dev.gofasta.config.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All {@code gofasta.*} properties of the class path. */
public final class KnownKeys {

    private final TreeMap<String, KnownKey> keys = new TreeMap<>();

    KnownKeys(Collection<KnownKey> described) {
        for (KnownKey key : described) {
            keys.merge(KeyName.of(key.name()).toString(), key, KnownKeys::fuller);
        }
    }

    /** Those that the metadata in the jars describes. */
    public static KnownKeys of(ClassLoader classes) {
        return new KnownKeys(MetadataReader.read(classes));
    }

    /** Whether the metadata was found at all; a native image and some shaded jars leave it out. */
    public boolean isReadable() {
        return keys.containsKey("gofasta.config.strict");
    }

    /** Additional metadata repeats a property of the generated one without its type. */
    private static KnownKey fuller(KnownKey first, KnownKey second) {
        return new KnownKey(
                first.name(),
                first.type().isEmpty() ? second.type() : first.type(),
                first.deprecation() == null ? second.deprecation() : first.deprecation());
    }

    Collection<KnownKey> all() {
        return keys.values();
    }

    /** The property that a name sets, either itself or an entry or element of it. */
    Optional<KnownKey> find(KeyName name) {
        KnownKey exact = keys.get(name.toString());
        if (exact != null) {
            return Optional.of(exact);
        }
        return IntStream.iterate(name.size() - 1, size -> size > 1, size -> size - 1)
                .mapToObj(size -> Optional.ofNullable(keys.get(name.head(size).toString()))
                        .filter(key -> key.accepts(name.elements().subList(size, name.size()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The property that an environment variable sets. */
    Optional<KnownKey> findFlat(String flat) {
        return keys.values().stream()
                .filter(key -> {
                    String own = KeyName.flat(key.name());
                    return flat.equals(own) || flat.startsWith(own) && key.acceptsFlat(flat.substring(own.length()));
                })
                .max(Comparator.comparingInt(key -> key.name().length()));
    }

    boolean hasBelow(KeyName name) {
        String prefix = name + ".";
        String next = keys.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    /** The name that was most likely meant: few letters away, or the same last part elsewhere in the starter. */
    Optional<String> nearest(KeyName name) {
        String wanted = name.toString();
        int limit = Math.max(2, (wanted.length() - "gofasta.".length()) / 4);
        Comparator<String> byDistance = Comparator.comparingInt(key -> EditDistance.between(wanted, key));
        return keys.keySet().stream()
                .min(byDistance.thenComparing(Comparator.naturalOrder()))
                .filter(key -> EditDistance.between(wanted, key) <= limit)
                .or(() -> sameLastPart(name))
                .map(key -> Objects.requireNonNull(keys.get(key)).name());
    }

    private Optional<String> sameLastPart(KeyName name) {
        List<String> candidates = keys.keySet().stream()
                .filter(key -> key.startsWith("gofasta." + name.concern() + ".") && key.endsWith("." + name.fromEnd(0)))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
