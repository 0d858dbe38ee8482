package dev.gofasta.data;

import jakarta.persistence.OneToOne;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Collects the conditions of a list into a {@link Specification}. All conditions must hold. A condition whose value is
 * null is left out, so optional request parameters can be passed as they are. Values are always bound, never part of
 * the SQL.
 *
 * <p>A property is a field of the entity, or a path such as {@code category.name}. The id of a to-one relation, such as
 * {@code category.id}, is compared without a join, so that it
 * does not matter whether the target is archived.
 *
 * @param <T> the entity
 */
public final class Filters<T> {

    private static final char ESCAPE = '\\';

    private static final String ID = "id";

    private final List<Specification<T>> conditions = new ArrayList<>();

    private Filters() {}

    /**
     * Starts without conditions: everything matches.
     *
     * @param <T> the entity
     * @return an empty collection of conditions
     */
    public static <T> Filters<T> matching() {
        return new Filters<>();
    }

    /**
     * Requires that a property equals a value.
     *
     * @param property the property
     * @param value the value, or null for no condition
     * @return this
     */
    public Filters<T> equal(String property, @Nullable Object value) {
        return add(value, (root, query, cb) -> cb.equal(path(root, property, cb), value));
    }

    /**
     * Requires that a text contains another, whatever the case. Wildcards of SQL have no meaning in it.
     *
     * @param property the property, which must be a text
     * @param text the text to look for, or null for no condition
     * @return this
     */
    public Filters<T> contains(String property, @Nullable String text) {
        return add(text, (root, query, cb) -> {
            String pattern = "%" + escape(Objects.requireNonNull(text)) + "%";
            return ((HibernateCriteriaBuilder) cb).ilike(path(root, property, cb), pattern, ESCAPE);
        });
    }

    /**
     * Requires that a property is at least a value.
     *
     * @param property the property
     * @param lowest the lowest value that matches, or null for no condition
     * @param <C> the type of the property
     * @return this
     */
    public <C extends Comparable<? super C>> Filters<T> atLeast(String property, @Nullable C lowest) {
        return add(
                lowest,
                (root, query, cb) ->
                        cb.greaterThanOrEqualTo(Filters.<C>path(root, property, cb), Objects.requireNonNull(lowest)));
    }

    /**
     * Requires that a property is at most a value.
     *
     * @param property the property
     * @param highest the highest value that matches, or null for no condition
     * @param <C> the type of the property
     * @return this
     */
    public <C extends Comparable<? super C>> Filters<T> atMost(String property, @Nullable C highest) {
        return add(
                highest,
                (root, query, cb) ->
                        cb.lessThanOrEqualTo(Filters.<C>path(root, property, cb), Objects.requireNonNull(highest)));
    }

    /**
     * Requires that a property is one of several values.
     *
     * @param property the property
     * @param values the values, of which nulls are ignored; null for no condition, empty for no match
     * @return this
     */
    public Filters<T> in(String property, @Nullable Collection<?> values) {
        List<?> copy =
                values == null ? null : values.stream().filter(Objects::nonNull).toList();
        return add(copy, (root, query, cb) -> path(root, property, cb).in(Objects.requireNonNull(copy)));
    }

    /**
     * Requires that a collection of other entities has an element with an id. It asks with EXISTS and joins nothing, so
     * that pages have no duplicates.
     *
     * @param property the property, a to-many relation whose elements have an attribute {@code id}
     * @param id the id of the element, or null for no condition
     * @return this
     */
    public Filters<T> hasElement(String property, @Nullable UUID id) {
        return add(id, (root, query, cb) -> {
            Subquery<Integer> elements = Objects.requireNonNull(query).subquery(Integer.class);
            From<?, ?> from = elements.correlate(root);
            for (String name : property.split("\\.")) {
                from = from.join(name);
            }
            return cb.exists(elements.select(cb.literal(1)).where(cb.equal(from.get(ID), id)));
        });
    }

    /**
     * Returns the conditions collected so far.
     *
     * @return a specification that later changes of this object do not affect
     */
    public Specification<T> toSpecification() {
        return Specification.allOf(List.copyOf(conditions));
    }

    private Filters<T> add(@Nullable Object value, Specification<T> condition) {
        if (value != null) {
            conditions.add(condition);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private static <V> Expression<V> path(Root<?> root, String property, CriteriaBuilder cb) {
        Path<?> path = root;
        for (String name : property.split("\\.")) {
            if (name.equals(ID) && hasForeignKey(path)) {
                return (Expression<V>) ((HibernateCriteriaBuilder) cb).fk(path);
            }
            path = path.get(name);
        }
        return (Expression<V>) path;
    }

    /**
     * Whether the id behind a path is in the table before it. Hibernate joins all the same if the target has a restriction,
     * which would drop what refers to an archived record.
     */
    private static boolean hasForeignKey(Path<?> path) {
        if (!(path.getModel() instanceof SingularAttribute<?, ?> attribute)) {
            return false;
        }
        OneToOne inverse = (attribute.getJavaMember() instanceof AnnotatedElement member)
                ? member.getAnnotation(OneToOne.class)
                : null;
        return attribute.isAssociation()
                && (inverse == null || inverse.mappedBy().isEmpty());
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
