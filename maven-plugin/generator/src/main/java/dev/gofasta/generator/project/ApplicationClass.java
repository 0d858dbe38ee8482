package dev.gofasta.generator.project;

/**
 * The class with {@code @SpringBootConfiguration} or {@code @SpringBootApplication}.
 *
 * @param packageName its package, the base package of the application
 * @param simpleName its name
 * @param path its source file
 */
public record ApplicationClass(String packageName, String simpleName, String path) {

    /** Returns the package of the wiring index. */
    public String wiringPackage() {
        return packageName.isEmpty() ? "wiring" : packageName + ".wiring";
    }

    /** Returns the class's name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
