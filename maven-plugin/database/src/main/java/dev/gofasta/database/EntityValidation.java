package dev.gofasta.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.SequenceInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.hibernate.tool.schema.internal.DefaultSchemaFilter;
import org.hibernate.tool.schema.internal.GroupedSchemaValidatorImpl;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaValidator;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.ConfigurableApplicationContext;

/** Hibernate's own validation of the schema, which ends at the first difference, gone on with to the last. */
final class EntityValidation extends HibernateSchemaManagementTool {

    private static final long serialVersionUID = 1L;

    private final transient List<Row> findings = new ArrayList<>();

    private EntityValidation() {}

    /** Returns a finding for each difference between the entities and the database as it is. */
    static List<Row> of(ConfigurableApplicationContext context) {
        EntityValidation validation = new EntityValidation();
        HibernatePropertiesCustomizer customizer = validation::configure;
        context.getBeanFactory().registerSingleton("gofastaEntityValidation", customizer);
        context.getBean(EntityManagerFactory.class);
        return List.copyOf(validation.findings);
    }

    private void configure(Map<String, Object> properties) {
        properties.keySet().removeIf(name -> name.startsWith("jakarta.persistence.schema-generation."));
        properties.put(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
        properties.put(SchemaToolingSettings.SCHEMA_MANAGEMENT_TOOL, this);
    }

    @Override
    public SchemaValidator getSchemaValidator(Map<String, Object> options) {
        return new GoesOn();
    }

    /** Notes each difference instead of failing with it. */
    private final class GoesOn extends GroupedSchemaValidatorImpl {

        GoesOn() {
            super(EntityValidation.this, DefaultSchemaFilter.INSTANCE);
        }

        @Override
        protected void validateTable(
                Table table, TableInformation found, Metadata metadata, ExecutionOptions options, Dialect dialect) {
            MappedNames names = new MappedNames(metadata, table);
            if (found == null) {
                findings.add(names.at(
                        Row.finding(
                                Code.GF_DRIFT_ENTITY_TABLE,
                                true,
                                "No migration makes the table " + table.getName() + " of " + names.owner() + ".",
                                "Write a migration that creates it, or correct the name in @Table."),
                        null));
                return;
            }
            for (Column column : table.getColumns()) {
                ColumnInformation existing =
                        found.getColumn(metadata.getDatabase().toIdentifier(column.getQuotedName()));
                if (existing == null) {
                    findings.add(names.at(missing(table, column, names, metadata, dialect), column));
                } else {
                    validateColumnType(table, column, existing, metadata, dialect);
                }
            }
        }

        @Override
        protected void validateColumnType(
                Table table, Column column, ColumnInformation found, Metadata metadata, Dialect dialect) {
            try {
                super.validateColumnType(table, column, found, metadata, dialect);
            } catch (SchemaManagementException ex) {
                MappedNames names = new MappedNames(metadata, table);
                findings.add(names.at(
                        Row.finding(
                                Code.GF_DRIFT_ENTITY_TYPE,
                                true,
                                names.of(column) + " expects " + column.getSqlType(metadata) + ", and the column "
                                        + column.getName() + " of " + table.getName() + " is " + found.getTypeName()
                                        + ".",
                                "Change the type of the field, or that of the column by a migration."),
                        column));
            }
        }

        @Override
        protected void validateSequence(Sequence sequence, SequenceInformation found) {
            try {
                super.validateSequence(sequence, found);
            } catch (SchemaManagementException ex) {
                findings.add(Row.finding(
                        Code.GF_DRIFT_ENTITY_TABLE,
                        true,
                        String.valueOf(ex.getMessage()).replaceFirst("^Schema validation: ", "") + ".",
                        "Write a migration that creates it as the entity expects it."));
            }
        }

        private Row missing(Table table, Column column, MappedNames names, Metadata metadata, Dialect dialect) {
            String add = "ALTER TABLE " + table.getName() + " " + dialect.getAddColumnString() + " " + column.getName()
                    + " " + column.getSqlType(metadata) + ";";
            return Row.finding(
                    Code.GF_DRIFT_ENTITY_COLUMN,
                    true,
                    "No migration makes the column " + column.getName() + " of the table " + table.getName()
                            + ", which " + names.of(column) + " is stored in.",
                    "Write a migration: " + add + " Its U script: ALTER TABLE " + table.getName() + " DROP COLUMN "
                            + column.getName() + ";");
        }
    }
}
