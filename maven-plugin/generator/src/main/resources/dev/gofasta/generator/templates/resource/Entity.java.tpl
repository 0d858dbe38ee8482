package {{packages.model}};

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
{{#entityImports}}
import {{.}};
{{/entityImports}}
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.jdbc.Expectation;

/** A row of {@code {{table}}}. Deleting it archives it: the row stays, and no query of this entity sees it again. */
@Entity
@Table(name = "{{table}}")
@SQLRestriction("deleted_at IS NULL")
@SQLDelete(
        sql = "UPDATE {{table}} SET deleted_at = {{now}} WHERE id = ? AND record_version = ?",
        verify = Expectation.RowCount.class)
public class {{Name}} extends BaseEntity {
{{#fields}}

{{#annotations}}
    {{.}}
{{/annotations}}
    private {{type}} {{name}}{{initializer}};
{{/fields}}
{{#fields}}

    public {{type}} {{getter}}() {
        return {{name}};
    }
{{^toMany}}

    public void set{{Name}}({{type}} {{name}}) {
        this.{{name}} = {{name}};
    }
{{/toMany}}
{{#toMany}}

    /** Takes over the elements, so that only the difference is written. */
    public void set{{Name}}({{type}} {{name}}) {
        this.{{name}}.retainAll({{name}});
        this.{{name}}.addAll({{name}});
    }
{{/toMany}}
{{/fields}}
}
