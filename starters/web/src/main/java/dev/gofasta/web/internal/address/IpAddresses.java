package dev.gofasta.web.internal.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses as text. Names are never looked up: they come from the caller. */
public final class IpAddresses {

    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f:.]{1,44}");

    private static final int NETWORK = 8;

    private IpAddresses() {}

    /** Reads an address; IPv4 that is mapped into IPv6 becomes IPv4. Null for anything else. */
    public static @Nullable InetAddress parse(String text) {
        int zone = text.indexOf('%');
        String address = (zone >= 0) ? text.substring(0, zone) : text;
        boolean literal = V4.matcher(address).matches()
                || address.indexOf(':') >= 0 && V6.matcher(address).matches();
        try {
            return literal ? InetAddress.getByName(address) : null;
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    /** The network of an address: one household or host has a whole /64 of IPv6. Other texts stay as they are. */
    public static String network(String text) {
        InetAddress address = parse(text);
        if (address instanceof Inet6Address) {
            byte[] bytes = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK), 2 * NETWORK);
            return text(bytes) + "/64";
        }
        return (address != null) ? address.getHostAddress() : text;
    }

    private static String text(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
