package dev.gofasta.seeds.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads the columns of a row. Without quotes only {@code true}, {@code false}, {@code null}, {@code ~} and decimal numbers are
 * more than text, so that the country {@code NO}, the time {@code 12:30} and the code {@code 007} stay what they are.
 */
final class YamlRow {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
    private static final Set<String> NULLS = Set.of("", "~", "null");

    private YamlRow() {}

    /**
     * Returns the values by the names of their columns.
     *
     * @throws IllegalArgumentException when it is no row
     */
    static Map<String, @Nullable Object> columns(Node row) {
        if (!(row instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            throw new IllegalArgumentException("expected a row: names of columns with their values");
        }
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (NodeTuple column : mapping.getValue()) {
            if (!(column.getKeyNode() instanceof ScalarNode name)) {
                throw new IllegalArgumentException("expected the name of a column");
            }
            if (!(column.getValueNode() instanceof ScalarNode value)) {
                throw new IllegalArgumentException(
                        "the column '" + name.getValue() + "' holds a list or a map; write JSON as text in quotes");
            }
            if (columns.containsKey(name.getValue())) {
                throw new IllegalArgumentException("the column '" + name.getValue() + "' stands there twice");
            }
            columns.put(name.getValue(), value(value));
        }
        return columns;
    }

    private static @Nullable Object value(ScalarNode node) {
        String text = node.getValue();
        if (!node.isPlain()) {
            return text;
        }
        if (NULLS.contains(text)) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
