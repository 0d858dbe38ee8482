package dev.gofasta.auth.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/** Accounts and access tokens. */
@ConfigurationProperties("gofasta.auth")
public class AuthProperties {

    /**
     * Secret of at least 32 bytes that signs access tokens with HS256, for a service without a list of keys.
     */
    private @Nullable String secret;

    /**
     * Keys that verify access tokens; the first one signs unless signing-key names another.
     */
    private List<TokenKey> keys = new ArrayList<>();

    /**
     * Id of the key that signs.
     */
    private @Nullable String signingKey;

    /**
     * Issuer of access tokens; by default the name of the application.
     */
    private @Nullable String issuer;

    /**
     * Audience of access tokens; by default the name of the application.
     */
    private @Nullable String audience;

    /**
     * How long an access token is good, at most an hour.
     */
    private Duration accessTokenTtl = Duration.ofMinutes(10);

    /**
     * How long a refresh token is good that is not used.
     */
    private Duration refreshTokenTtl = Duration.ofDays(14);

    /**
     * How long a login lasts at most, however often it is refreshed.
     */
    private Duration loginTtl = Duration.ofDays(30);

    /**
     * How long a link is good that confirms an address or invites.
     */
    private Duration verificationTtl = Duration.ofHours(24);

    /**
     * How long a link is good that sets a new password.
     */
    private Duration resetTtl = Duration.ofHours(1);

    /**
     * How long a token may go on after its account was archived or switched off; zero asks the database at each request.
     */
    private Duration accountCheckInterval = Duration.ofSeconds(30);

    /**
     * How often tokens and counters that have expired are deleted; zero leaves that to calls of purgeExpired.
     */
    private Duration purgeInterval = Duration.ofHours(1);

    /**
     * Address that the links of mails start with.
     */
    private URI linkBase = URI.create("http://localhost:8080");

    /**
     * Path of the page that confirms an address.
     */
    private String verificationPath = "/verify-email";

    /**
     * Path of the page that sets a new password.
     */
    private String resetPath = "/reset-password";

    /**
     * Built-in mailer to use outside of the profiles dev and test.
     */
    private @Nullable Mailer mailer;

    /**
     * Passwords.
     */
    @NestedConfigurationProperty
    private PasswordProperties password = new PasswordProperties();

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public List<TokenKey> getKeys() {
        return keys;
    }

    public void setKeys(List<TokenKey> keys) {
        this.keys = keys;
    }

    public @Nullable String getSigningKey() {
        return signingKey;
    }

    public void setSigningKey(@Nullable String signingKey) {
        this.signingKey = signingKey;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience;
    }

    public Duration getAccessTokenTtl() {
        return accessTokenTtl;
    }

    public void setAccessTokenTtl(Duration accessTokenTtl) {
        this.accessTokenTtl = accessTokenTtl;
    }

    public Duration getRefreshTokenTtl() {
        return refreshTokenTtl;
    }

    public void setRefreshTokenTtl(Duration refreshTokenTtl) {
        this.refreshTokenTtl = refreshTokenTtl;
    }

    public Duration getLoginTtl() {
        return loginTtl;
    }

    public void setLoginTtl(Duration loginTtl) {
        this.loginTtl = loginTtl;
    }

    public Duration getVerificationTtl() {
        return verificationTtl;
    }

    public void setVerificationTtl(Duration verificationTtl) {
        this.verificationTtl = verificationTtl;
    }

    public Duration getResetTtl() {
        return resetTtl;
    }

    public void setResetTtl(Duration resetTtl) {
        this.resetTtl = resetTtl;
    }

    public Duration getAccountCheckInterval() {
        return accountCheckInterval;
    }

    public void setAccountCheckInterval(Duration accountCheckInterval) {
        this.accountCheckInterval = accountCheckInterval;
    }

    public Duration getPurgeInterval() {
        return purgeInterval;
    }

    public void setPurgeInterval(Duration purgeInterval) {
        this.purgeInterval = purgeInterval;
    }

    public URI getLinkBase() {
        return linkBase;
    }

    public void setLinkBase(URI linkBase) {
        this.linkBase = linkBase;
    }

    public String getVerificationPath() {
        return verificationPath;
    }

    public void setVerificationPath(String verificationPath) {
        this.verificationPath = verificationPath;
    }

    public String getResetPath() {
        return resetPath;
    }

    public void setResetPath(String resetPath) {
        this.resetPath = resetPath;
    }

    public @Nullable Mailer getMailer() {
        return mailer;
    }

    public void setMailer(@Nullable Mailer mailer) {
        this.mailer = mailer;
    }

    public PasswordProperties getPassword() {
        return password;
    }

    public void setPassword(PasswordProperties password) {
        this.password = password;
    }

    /** The built-in mailers. */
    public enum Mailer {

        /** Logs the links: whoever reads the log can set passwords. */
        LOG
    }
}
