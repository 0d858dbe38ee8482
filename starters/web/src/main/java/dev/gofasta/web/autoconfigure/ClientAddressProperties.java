package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.address.Hops;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the address of the client. */
@ConfigurationProperties("gofasta.web")
public class ClientAddressProperties {

    /** Addresses and ranges (10.0.0.0/8) of the proxies whose word about the client's address is taken; nobody's by default. */
    private List<String> trustedProxies = new ArrayList<>();

    /** Header in which trusted proxies write the client's address; they must write or remove it on every request. */
    private Hops forwardedHeader = Hops.X_FORWARDED_FOR;

    public List<String> getTrustedProxies() {
        return this.trustedProxies;
    }

    public void setTrustedProxies(List<String> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    public Hops getForwardedHeader() {
        return this.forwardedHeader;
    }

    public void setForwardedHeader(Hops forwardedHeader) {
        this.forwardedHeader = forwardedHeader;
    }
}
