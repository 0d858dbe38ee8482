package dev.gofasta.web.internal.address;

import dev.gofasta.web.internal.SettingsException;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** A range of addresses. */
final class Network {

    private final byte[] prefix;

    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** Reads an address such as {@code 10.0.0.1} or a range such as {@code 10.0.0.0/8}. */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", -1);
        InetAddress address = IpAddresses.parse(parts[0]);
        Integer bits = (address != null) ? bits(parts, address.getAddress().length * 8) : null;
        if (address == null || bits == null) {
            throw new SettingsException(
                    "gofasta.web.trusted-proxies has '" + text + "', which is neither an address nor a range.",
                    "Write an address such as 10.0.0.1 or a range such as 10.0.0.0/8 or fd00::/8; names are not looked up.");
        }
        return new Network(address.getAddress(), bits);
    }

    private static @Nullable Integer bits(String[] parts, int most) {
        if (parts.length == 1) {
            return most;
        }
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
            return null;
        }
        int bits = Integer.parseInt(parts[1]);
        return (bits <= most) ? bits : null;
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != this.prefix.length) {
            return false;
        }
        for (int bit = 0; bit < this.bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (this.prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
