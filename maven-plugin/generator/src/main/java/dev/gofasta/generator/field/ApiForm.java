package dev.gofasta.generator.field;

/**
 * How a field looks to those who call the service.
 *
 * @param json a value as it stands in a document
 * @param openApi its type and format in OpenAPI 3.1
 * @param graphQl its type in a GraphQL schema; optional ones have no exclamation mark
 */
public record ApiForm(String json, String openApi, String graphQl) {

    /** Returns the forms of {@code field}. */
    public static ApiForm of(Field field) {
        ApiForm form = required(field);
        return field.optional() ? new ApiForm(form.json, form.openApi, form.graphQl.replaceFirst("!$", "")) : form;
    }

    private static ApiForm required(Field field) {
        return switch (field.type()) {
            case STRING ->
                field.email()
                        ? new ApiForm("\"ada@example.com\"", "string (email)", "String!")
                        : new ApiForm("\"Lamp\"", "string", "String!");
            case TEXT -> new ApiForm("\"A long story\"", "string", "String!");
            case INT -> new ApiForm("42", "integer (int32)", "Int!");
            case LONG -> new ApiForm("42", "integer (int64)", "Long!");
            case FLOAT, DECIMAL -> new ApiForm("19.99", "number", "BigDecimal!");
            case DOUBLE -> new ApiForm("2.5", "number (double)", "Float!");
            case BOOL -> new ApiForm("true", "boolean", "Boolean!");
            case UUID -> new ApiForm("\"01890a5d-ac96-774b-bcce-b302099a8057\"", "string (uuid)", "ID!");
            case TIME -> new ApiForm("\"2026-01-15T10:30:00Z\"", "string (date-time)", "DateTime!");
            case DATE -> new ApiForm("\"2026-01-15\"", "string (date)", "Date!");
            case DURATION -> new ApiForm("\"PT1H30M\"", "string (duration)", "Duration!");
            case JSON -> new ApiForm("{\"key\": [1, true]}", "any", "JSON!");
            case BYTES -> new ApiForm("\"AQID\"", "string (byte)", "Base64String!");
            case ENUM -> new ApiForm('"' + field.values().get(0) + '"', "string (enum)", "an enum!");
            case REFERENCES ->
                field.toMany()
                        ? new ApiForm("[\"01890a5d-…\"]", "array of string (uuid), unique", "[ID!]!")
                        : new ApiForm("\"01890a5d-…\"", "string (uuid)", "ID!");
        };
    }
}
