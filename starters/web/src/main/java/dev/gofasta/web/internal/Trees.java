package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every part of a tree of JSON. */
final class Trees {

    private Trees() {}

    /** Checks all parts of a tree, which may have {@code limit} levels; a failure is given its place on the way up. */
    static void check(
            JsonNode node,
            int depth,
            int limit,
            BiFunction<Throwable, JacksonException.Reference, JacksonException> failure) {
        if (node.isObject()) {
            Bounds.checkDepth(depth, limit);
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                // Told of the object: such a name could not be written as part of a pointer.
                Bounds.checkText(member.getKey());
                check(member.getValue(), depth, limit, new JacksonException.Reference(node, member.getKey()), failure);
            }
        } else if (node.isArray()) {
            Bounds.checkDepth(depth, limit);
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), depth, limit, new JacksonException.Reference(node, i), failure);
            }
        } else if (node.isString()) {
            Bounds.checkText(node.stringValue());
        } else if (node.isBigDecimal()) {
            Bounds.checkDecimal(node.decimalValue());
        }
    }

    private static void check(
            JsonNode child,
            int depth,
            int limit,
            JacksonException.Reference place,
            BiFunction<Throwable, JacksonException.Reference, JacksonException> failure) {
        try {
            check(child, depth + 1, limit, failure);
        } catch (ApplicationException | JacksonException ex) {
            throw failure.apply(ex, place);
        }
    }

    /**
     * Changes {@code 1e2} to {@code 100}, in place where possible. Databases do it as well; a tree would differ from itself
     * after it was stored, and each look at it would count as a change.
     */
    static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(plain(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, plain(array.get(i)));
            }
        } else if (node.isBigDecimal() && node.decimalValue().scale() <= 0) {
            return whole(node.decimalValue());
        }
        return node;
    }

    /** The kind of node that the plain text is read as. */
    private static JsonNode whole(BigDecimal value) {
        BigInteger number = value.toBigIntegerExact();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (number.bitLength() < Integer.SIZE) {
            return nodes.numberNode(number.intValue());
        }
        return (number.bitLength() < Long.SIZE) ? nodes.numberNode(number.longValue()) : nodes.numberNode(number);
    }
}
