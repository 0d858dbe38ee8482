package {{packages.repository}};

import {{packages.model}}.{{Name}};
{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The {{wordsPlural}} that are not archived. */
public interface {{Name}}Repository extends JpaRepository<{{Name}}, UUID>, JpaSpecificationExecutor<{{Name}}> {
{{#uniqueFields}}

    boolean existsBy{{Api}}({{apiType}} {{api}});

    boolean existsBy{{Api}}AndIdNot({{apiType}} {{api}}, UUID id);
{{/uniqueFields}}
}
