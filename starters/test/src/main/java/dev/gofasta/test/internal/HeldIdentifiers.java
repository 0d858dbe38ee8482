package dev.gofasta.test.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Sequences and tables from which Hibernate has taken ranges of identifiers that it holds in memory. Turned back, they would
 * give those ranges out once more, to the same running application.
 */
final class HeldIdentifiers {

    private static final boolean HIBERNATE_PRESENT = ClassUtils.isPresent(
            "org.hibernate.id.enhanced.SequenceStyleGenerator", HeldIdentifiers.class.getClassLoader());

    private HeldIdentifiers() {}

    /** Their names in lower case, without schema. */
    static Set<String> in(ApplicationContext context) {
        return HIBERNATE_PRESENT ? OfHibernate.in(context) : Set.of();
    }

    private static final class OfHibernate {

        static Set<String> in(ApplicationContext context) {
            Set<String> names = new HashSet<>();
            context.getBeanProvider(EntityManagerFactory.class)
                    .forEach(factory -> factory.unwrap(SessionFactoryImplementor.class)
                            .getMappingMetamodel()
                            .forEachEntityDescriptor(entity -> add(entity.getGenerator(), names)));
            return names;
        }

        private static void add(Generator generator, Set<String> names) {
            if (generator instanceof SequenceStyleGenerator sequence) {
                names.add(sequence.getDatabaseStructure()
                        .getPhysicalName()
                        .getObjectName()
                        .getText()
                        .toLowerCase(Locale.ROOT));
            } else if (generator instanceof TableGenerator table) {
                names.add(simpleName(table.getTableName()));
            }
        }

        private static String simpleName(String name) {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
    }
}
