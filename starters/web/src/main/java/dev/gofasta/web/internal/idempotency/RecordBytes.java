package dev.gofasta.web.internal.idempotency;

import dev.gofasta.web.IdempotencyRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes records as bytes. */
final class RecordBytes {

    private static final int VERSION = 1;

    private RecordBytes() {}

    static byte[] write(IdempotencyRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(record.fingerprint());
            out.writeShort(record.status());
            out.writeShort(record.headers().size());
            for (Map.Entry<String, List<String>> header : record.headers().entrySet()) {
                out.writeUTF(header.getKey());
                out.writeShort(header.getValue().size());
                for (String value : header.getValue()) {
                    out.writeUTF(value);
                }
            }
            byte[] body = record.body();
            out.writeInt((body != null) ? body.length : -1);
            if (body != null) {
                out.write(body);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static IdempotencyRecord read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IOException("Version " + version + " of an idempotency record is not known");
            }
            String fingerprint = in.readUTF();
            int status = in.readShort();
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (int i = in.readShort(); i > 0; i--) {
                headers.put(in.readUTF(), values(in));
            }
            int length = in.readInt();
            return new IdempotencyRecord(fingerprint, status, headers, (length >= 0) ? in.readNBytes(length) : null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> values(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int i = in.readShort(); i > 0; i--) {
            values.add(in.readUTF());
        }
        return values;
    }
}
