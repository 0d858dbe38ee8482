package dev.gofasta.plugin.config;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the constants of an enum from its class file, without loading the class. */
final class EnumConstants {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int ENUM = 0x4000;

    private final DataInputStream in;
    private String[] texts = {};

    private EnumConstants(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Returns the constants in their order, or empty where the class is no enum. */
    static Optional<List<String>> read(InputStream in) throws IOException {
        return new EnumConstants(in).read();
    }

    private Optional<List<String>> read() throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("It is no class file");
        }
        in.readInt();
        readConstantPool();
        if ((in.readUnsignedShort() & ENUM) == 0) {
            return Optional.empty();
        }
        in.skipNBytes(4);
        in.skipNBytes(2L * in.readUnsignedShort());
        List<String> constants = new ArrayList<>();
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            boolean constant = (in.readUnsignedShort() & ENUM) != 0;
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            skipAttributes();
            if (constant) {
                constants.add(name);
            }
        }
        return Optional.of(constants);
    }

    private void readConstantPool() throws IOException {
        int count = in.readUnsignedShort();
        texts = new String[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // A long and a double take two places.
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("The class file has an unknown constant " + tag);
            }
        }
    }

    private void skipAttributes() throws IOException {
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            in.skipNBytes(2);
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
    }
}
