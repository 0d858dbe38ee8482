package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * The test of a guard, for the test class of the service that it stands in.
 *
 * @param guard the guard
 */
record GuardTestMethod(ArchiveGuard guard) {

    List<String> imports() {
        List<String> imports = new ArrayList<>(List.of(
                guard.child().packageOf("model", guard.target()) + "."
                        + guard.target().pascal(),
                "java.util.Optional"));
        if (!guard.refuses()) {
            imports.add(guard.child().packageOf("model") + "."
                    + guard.child().name().pascal());
            imports.add("java.util.List");
        }
        switch (guard.onDelete()) {
            case CASCADE ->
                imports.addAll(List.of("java.util.UUID", "org.springframework.test.util.ReflectionTestUtils"));
            case UNSET ->
                imports.addAll(
                        guard.field().toMany()
                                ? List.of("java.util.Set", "org.springframework.test.util.ReflectionTestUtils")
                                : List.of());
            case RESTRICT -> imports.add("dev.gofasta.core.ApplicationException");
        }
        return imports;
    }

    List<String> staticImports() {
        List<String> imports = new ArrayList<>(List.of("org.mockito.BDDMockito.given"));
        switch (guard.onDelete()) {
            case RESTRICT ->
                imports.addAll(List.of(
                        "org.assertj.core.api.Assertions.assertThatExceptionOfType",
                        "org.mockito.ArgumentMatchers.any",
                        "org.mockito.BDDMockito.then",
                        "org.mockito.Mockito.never"));
            case CASCADE -> imports.add("org.mockito.BDDMockito.then");
            case UNSET ->
                imports.addAll(List.of("org.assertj.core.api.Assertions.assertThat", "org.mockito.BDDMockito.then"));
        }
        return imports;
    }

    String name() {
        String rows = guard.child().name().pascalPlural();
        String as = guard.field().name().pascal();
        return switch (guard.onDelete()) {
            case RESTRICT -> "archiveIsRefusedWhile" + rows + "HaveItAs" + as;
            case CASCADE -> "archiveTakes" + rows + "AlongThatHaveItAs" + as;
            case UNSET -> "archiveTakesItOutOf" + rows + "ThatHaveItAs" + as;
        };
    }

    String text() {
        String found = guard.child().name().camelPlural() + "." + guard.lookupName() + "(ID)";
        return "@Test\nvoid " + name() + "() {\n"
                + switch (guard.onDelete()) {
                    case RESTRICT -> refused(found);
                    case CASCADE -> guard.isWithin() ? cascadedWithin(found) : cascaded(found);
                    case UNSET -> guard.field().toMany() ? removed(found) : unset(found);
                }
                + "}\n";
    }

    private String refused(String found) {
        return target()
                + """
                given(%1$s).willReturn(true);

                assertThatExceptionOfType(ApplicationException.class)
                        .isThrownBy(() -> service.archive(ID))
                        .extracting(ApplicationException::code)
                        .isEqualTo("%2$s");
                then(%3$s).should().findLockedById(ID);
                then(%3$s).should(never()).delete(any(%4$s.class));
                """.formatted(
                        found, guard.code(), guard.targetRows(), guard.target().pascal()).indent(4);
    }

    private String cascaded(String found) {
        return row()
                + target()
                + """
                given(%1$s).willReturn(List.of(row));

                service.archive(ID);

                then(%2$s).should().findLockedById(ID);
                then(%3$sService).should().archive(rowId);
                """.formatted(found, guard.targetRows(), guard.child().name().camel())
                        .indent(4);
    }

    private String cascadedWithin(String found) {
        return row() + target() + """
                given(%1$s.findById(rowId)).willReturn(Optional.of(row));
                given(%2$s).willReturn(List.of(row));

                service.archive(ID);

                then(%1$s).should().delete(row);
                """.formatted(guard.targetRows(), found).indent(4);
    }

    private String unset(String found) {
        return """
                %1$s row = new %1$s();
                row.set%2$s(new %3$s());
                """.formatted(
                                guard.child().name().pascal(),
                                guard.field().name().pascal(),
                                guard.target().pascal())
                        .indent(4)
                + target()
                + unsetEnd(found, "isNull");
    }

    private String removed(String found) {
        return """
                %1$s one = new %1$s();
                ReflectionTestUtils.setField(one, "id", ID);
                %2$s row = new %2$s();
                row.set%3$s(Set.of(one));
                """.formatted(
                                guard.target().pascal(),
                                guard.child().name().pascal(),
                                guard.field().name().pascal())
                        .indent(4)
                + target()
                + unsetEnd(found, "isEmpty");
    }

    private String unsetEnd(String found, String assertion) {
        return """
                given(%1$s).willReturn(List.of(row));

                service.archive(ID);

                then(%4$s).should().findLockedById(ID);
                assertThat(row.get%2$s()).%3$s();
                """.formatted(found, guard.field().name().pascal(), assertion, guard.targetRows())
                .indent(4);
    }

    /** A row that has the archived one, and an id of its own. */
    private String row() {
        return """
                UUID rowId = UUID.randomUUID();
                %1$s row = new %1$s();
                ReflectionTestUtils.setField(row, "id", rowId);
                """.formatted(guard.child().name().pascal()).indent(4);
    }

    private String target() {
        Name target = guard.target();
        return "    given(" + guard.targetRows() + ".findById(ID)).willReturn(Optional.of(new " + target.pascal()
                + "()));\n";
    }
}
