package app;

class Escapes {

    private final Items items;
    private String quote = "\u0022 + "} \u005c" ) {";
    private char open = '\u007b';
    private String na\u006de = "gr\u00fcn 𝒳 {";

    Escapes(Items items) {
        this.items = items;
    }

    String \u0066ind() {
        return "\\u007d" + quote;
    }
}
