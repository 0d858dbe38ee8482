package dev.gofasta.auth.internal;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.AccountMailer;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.LoginThrottle;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the account flows are made of.
 *
 * @param accounts the users of the application
 * @param jdbc the database
 * @param transactions the transactions of the application
 * @param passwords the hashing of passwords
 * @param accessTokens the issuer of access tokens
 * @param refreshTokens the refresh tokens
 * @param oneTimeTokens the tokens of links
 * @param throttle the throttle of logins
 * @param mailer the mails
 * @param outbox the threads of the mails
 * @param links the links of the mails
 * @param verificationLifetime how long a link is good that confirms an address or invites
 * @param resetLifetime how long a link is good that sets a password
 */
public record AccountParts(
        Accounts accounts,
        JdbcClient jdbc,
        TransactionOperations transactions,
        Passwords passwords,
        AccessTokens accessTokens,
        RefreshTokens refreshTokens,
        OneTimeTokens oneTimeTokens,
        LoginThrottle throttle,
        AccountMailer mailer,
        Outbox outbox,
        Links links,
        Duration verificationLifetime,
        Duration resetLifetime) {}
