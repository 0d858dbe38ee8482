package {{base}}.repository;

import {{base}}.model.{{Name}};
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The {{wordsPlural}} that are not archived. */
public interface {{Name}}Repository extends JpaRepository<{{Name}}, UUID>, JpaSpecificationExecutor<{{Name}}> {
{{#uniqueFields}}

    boolean existsBy{{Name}}({{type}} {{name}});

    boolean existsBy{{Name}}AndIdNot({{type}} {{name}}, UUID id);
{{/uniqueFields}}
}
