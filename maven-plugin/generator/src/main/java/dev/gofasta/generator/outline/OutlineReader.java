package dev.gofasta.generator.outline;

import java.util.ArrayList;
import java.util.List;

/** Reads the outline of one file. What it does not understand it passes over, so that the rest is still read. */
final class OutlineReader {

    private final Cursor cursor;
    private final Declarations declarations;
    private final TypeReader typeReader;

    OutlineReader(String path, String text) {
        this.cursor = new Cursor(text);
        this.declarations = new Declarations(path, cursor);
        this.typeReader = new TypeReader(declarations);
    }

    Outline read() {
        String packageName = "";
        List<Outline.Import> imports = new ArrayList<>();
        List<TypeOutline> types = new ArrayList<>();
        while (!cursor.atEnd()) {
            Declarations.Prefix prefix = declarations.prefix();
            if (cursor.isWord("package")) {
                cursor.next();
                packageName = declarations.dottedName();
            } else if (cursor.isWord("import")) {
                imports.add(anImport());
            } else if (typeReader.isAtType()) {
                types.add(typeReader.read(prefix));
            } else if (cursor.is('{')) {
                declarations.closing(cursor.start());
            } else {
                cursor.next();
            }
        }
        return new Outline(
                declarations.path(), packageName, List.copyOf(imports), List.copyOf(types), declarations.broken());
    }

    private Outline.Import anImport() {
        int line = cursor.line(cursor.start());
        cursor.next();
        boolean isStatic = cursor.isWord("static");
        if (isStatic) {
            cursor.next();
        }
        return new Outline.Import(declarations.dottedName(), isStatic, line);
    }
}
