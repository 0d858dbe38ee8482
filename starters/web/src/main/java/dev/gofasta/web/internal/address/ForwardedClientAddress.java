package dev.gofasta.web.internal.address;

import dev.gofasta.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes back through the proxies as long as they are trusted: the first address that is not is the client's. */
public final class ForwardedClientAddress implements ClientAddress {

    private final List<Network> trusted;

    private final Hops hops;

    /** Trusts addresses and ranges; reads the header that these proxies write. */
    public ForwardedClientAddress(List<String> trusted, Hops hops) {
        this.trusted = trusted.stream().map(Network::parse).toList();
        this.hops = hops;
    }

    @Override
    public String resolve(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        InetAddress current = IpAddresses.parse(peer);
        if (current == null || !isTrusted(current)) {
            return (current != null) ? current.getHostAddress() : peer;
        }
        List<String> addresses = this.hops.addresses(Collections.list(request.getHeaders(this.hops.header())));
        for (int i = addresses.size() - 1; i >= 0 && isTrusted(current); i--) {
            InetAddress before = address(addresses.get(i));
            if (before == null) {
                break;
            }
            current = before;
        }
        return current.getHostAddress();
    }

    private boolean isTrusted(InetAddress address) {
        return this.trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** Reads an address with or without a port. */
    private static @Nullable InetAddress address(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return (end > 0) ? IpAddresses.parse(text.substring(1, end)) : null;
        }
        int colon = text.indexOf(':');
        boolean port = colon >= 0 && colon == text.lastIndexOf(':');
        return IpAddresses.parse(port ? text.substring(0, colon) : text);
    }
}
