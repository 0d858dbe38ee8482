package dev.gofasta.seeds.internal;

import java.io.StringReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Rows in YAML, in lists under the names of their tables. A row whose primary key is there is updated, another one is inserted.
 *
 * @param file its name, for messages
 * @param text its text
 */
record YamlSeed(String file, String text) implements SeedContent {

    @Override
    public void store(SeedTarget target) {
        Node root = parse();
        if (root == null) {
            return;
        }
        if (!(root instanceof MappingNode tables)) {
            throw failure(root, "expected names of tables, each with a list of rows", null);
        }
        for (NodeTuple table : tables.getValue()) {
            if (!(table.getKeyNode() instanceof ScalarNode name)
                    || !(table.getValueNode() instanceof SequenceNode rows)) {
                throw failure(table.getKeyNode(), "expected the name of a table with a list of rows", null);
            }
            TableRows writer = at(name, () -> TableRows.of(target, name.getValue()));
            for (Node row : rows.getValue()) {
                at(row, () -> writer.store(YamlRow.columns(row)));
            }
        }
    }

    private @Nullable Node parse() {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException ex) {
            int line = ex.getProblemMark() == null ? 1 : ex.getProblemMark().getLine() + 1;
            throw new SeedFailure(file + ":" + line, String.valueOf(ex.getProblem()), ex);
        } catch (YAMLException ex) {
            throw new SeedFailure(file, Messages.of(ex), ex);
        }
    }

    private <T> T at(Node node, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException ex) {
            throw failure(node, Messages.of(ex), ex);
        }
    }

    private SeedFailure failure(Node node, String problem, @Nullable Throwable cause) {
        return new SeedFailure(file + ":" + (node.getStartMark().getLine() + 1), problem, cause);
    }
}
