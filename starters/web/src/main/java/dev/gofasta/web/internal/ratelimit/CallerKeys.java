package dev.gofasta.web.internal.ratelimit;

import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.internal.Digests;
import dev.gofasta.web.internal.address.IpAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Tells whose bucket a request is taken from. */
public final class CallerKeys {

    private static final int LONGEST = 64;

    private CallerKeys() {}

    /** The address, or the network of an IPv6 address. */
    public static String address(ClientAddress addresses, HttpServletRequest request) {
        return bounded(IpAddresses.network(addresses.resolve(request)));
    }

    /** The name of the user; null when nobody is signed in. */
    public static @Nullable String user(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        return (user != null) ? bounded(user.getName()) : null;
    }

    private static String bounded(String key) {
        return (key.length() <= LONGEST) ? key : Digests.sha256(key);
    }
}
