package app;

class TextBlocks {

    private static final String QUERY = """
            select { from "x" where a = '}'
            // no comment """ + "}";

    private final Items items;

    TextBlocks(Items items) {
        this.items = items;
    }

    String query() {
        String json = """
            {"a": {"b": "\""", "c": 1}}
            """;
        char brace = '}';
        char quote = '\'';
        return json + QUERY + brace + quote;
    }
}