package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the migration that brings new columns into the table of a resource, as the command for it does. */
@FunctionalInterface
public interface ColumnsScript {

    /**
     * Plans the migration.
     *
     * @param backfill what older rows get, or null
     * @throws dev.gofasta.generator.problem.ProblemException when it is none that these fields take
     */
    void plan(ResourceModel resource, List<Field> fields, @Nullable String backfill, Changes changes);
}
