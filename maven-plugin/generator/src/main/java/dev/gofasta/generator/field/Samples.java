package dev.gofasta.generator.field;

/** Values for generated tests: two that are valid and differ, and one of a wrong type. */
record Samples(String first, String second, String wrongJson) {

    static Samples of(Field field) {
        String words = field.name().spoken();
        return switch (field.type()) {
            case STRING, TEXT ->
                field.format() == Field.Format.EMAIL
                        ? new Samples("\"ada@example.com\"", "\"grace@example.com\"", "1")
                        : new Samples("\"A " + words + "\"", "\"Another " + words + "\"", "1");
            case INT -> new Samples("42", "43", "\"forty-two\"");
            case LONG -> new Samples("42L", "43L", "\"forty-two\"");
            case FLOAT, DECIMAL -> new Samples("new BigDecimal(\"19.99\")", "new BigDecimal(\"24.50\")", "\"cheap\"");
            case DOUBLE -> new Samples("2.5", "3.5", "\"two and a half\"");
            case BOOL -> new Samples("true", "false", "\"yes\"");
            case UUID ->
                new Samples(
                        "UUID.fromString(\"01890a5d-ac96-774b-bcce-b302099a8057\")",
                        "UUID.fromString(\"01890a5d-ac96-774b-bcce-b302099a8058\")",
                        "\"not-a-uuid\"");
            case TIME ->
                new Samples(
                        "Instant.parse(\"2026-01-15T10:30:00Z\")",
                        "Instant.parse(\"2026-02-16T11:45:00Z\")",
                        "\"yesterday\"");
            case DATE ->
                new Samples("LocalDate.parse(\"2026-01-15\")", "LocalDate.parse(\"2026-02-16\")", "\"yesterday\"");
        };
    }
}
