package dev.gofasta.generator.resource;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Optional;

/** Reads the model of a resource back from its classes and migrations. What people wrote that has no model is left out. */
public final class ResourceReader {

    private static final String ANY_VERSION = "0";

    private final ResourceFiles files;

    /** Reads resources of the project that {@code files} finds them in. */
    public ResourceReader(ResourceFiles files) {
        this.files = files;
    }

    /**
     * Returns the resource called {@code name}, with those of its fields that the field grammar can say. The version of its
     * migration is not read.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_UNKNOWN_RESOURCE when there is no such entity, or
     *     GF_PATCH_UNREADABLE when it has a syntax error
     */
    public ResourceModel read(Name name) {
        JavaType entity = parse(files.entity(name));
        JavaType request =
                files.find(name.pascal() + "Request").map(this::parse).orElse(null);
        FieldReader reader = new FieldReader(
                name,
                Schema.of(files.files(), files.module(), name.snakePlural()),
                new RequestText(request),
                new ClassTraces(name, files));
        List<Field> fields = entity.fields().stream()
                .flatMap(variable -> reader.read(variable).stream())
                .toList();
        return new ResourceModel(name, fields, files.module(), files.application(), ANY_VERSION);
    }

    /** Returns the names of all fields of the entity, those without a model among them. */
    public List<String> fieldNames(Name name) {
        return parse(files.entity(name)).fields().stream()
                .map(JavaType.Variable::name)
                .toList();
    }

    private JavaType parse(String path) {
        return JavaEditor.of(path, files.files().read(path).orElse("")).type();
    }

    /** Looks into repository, tests and enumerations. */
    private record ClassTraces(Name resource, ResourceFiles files) implements FieldReader.Traces {

        @Override
        public boolean isUnique(String field) {
            return contains(
                    files.find(resource.pascal() + "Repository"),
                    "existsBy" + Name.of(field).pascal() + "(");
        }

        /** The generated test is the only trace of it among the resource's own files. */
        @Override
        public boolean isGuarded(String field) {
            return contains(
                    files.findTest(resource.pascal() + "ApiTests"),
                    "referenced" + Name.of(field).pascal() + "IsNotArchived(");
        }

        @Override
        public Optional<List<String>> constants(String type) {
            ProjectFiles project = files.files();
            return files.find(type)
                    .map(path ->
                            JavaEditor.of(path, project.read(path).orElse("")).type())
                    .filter(each -> each.kind() == JavaType.Kind.ENUM)
                    .map(JavaType::constants);
        }

        private boolean contains(Optional<String> path, String text) {
            return path.flatMap(files.files()::read)
                    .filter(source -> source.contains(text))
                    .isPresent();
        }
    }
}
