package {{base}}.model;

import dev.gofasta.data.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
{{#typeImports}}
import {{.}};
{{/typeImports}}
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.jdbc.Expectation;

/** A row of {@code {{table}}}. Deleting it archives it: the row stays, and no query of this entity sees it again. */
@Entity
@Table(name = "{{table}}")
@SQLRestriction("deleted_at IS NULL")
@SQLDelete(
        sql = "UPDATE {{table}} SET deleted_at = now() WHERE id = ? AND record_version = ?",
        verify = Expectation.RowCount.class)
public class {{Name}} extends BaseEntity {
{{#fields}}

    @Column({{columnArguments}})
    private {{type}} {{name}};
{{/fields}}
{{#fields}}

    public {{type}} {{getter}}() {
        return {{name}};
    }

    public void set{{Name}}({{type}} {{name}}) {
        this.{{name}} = {{name}};
    }
{{/fields}}
}
