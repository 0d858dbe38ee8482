package dev.gofasta.generator.naming;

import java.util.Set;

/** Names that mean something in every resource, and those of methods that a field's accessor would replace. */
final class BaseNames {

    /** Fields and columns of BaseEntity. */
    private static final Set<String> COLUMNS = WordLists.of(
            "id created_at updated_at deleted_at record_version record_active record_deletable is_active is_deletable",
            "archived");

    /** A record must not have a component of these names, or the entity's getter would be one that exists. */
    private static final Set<String> METHODS =
            WordLists.of("class clone finalize get_class hash_code notify notify_all to_specification to_string wait");

    private BaseNames() {}

    static boolean isColumn(Name name) {
        return COLUMNS.contains(name.snake());
    }

    static boolean isMethod(Name name) {
        return METHODS.contains(name.snake());
    }
}
