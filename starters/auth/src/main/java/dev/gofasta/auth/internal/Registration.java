package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.Accounts;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/** Registers accounts and does not tell which there are. */
final class Registration {

    private final Accounts accounts;

    private final CredentialStore credentials;

    private final Passwords passwords;

    private final TransactionOperations transactions;

    private final Mails mails;

    Registration(AccountParts parts, CredentialStore credentials, Mails mails) {
        this.accounts = parts.accounts();
        this.credentials = credentials;
        this.passwords = parts.passwords();
        this.transactions = parts.transactions();
        this.mails = mails;
    }

    void register(String address, String password, Supplier<Account> creation) {
        String email = Emails.normalise(address);
        String hash = passwords.encodeNew(password, email);
        Optional<Account> created = create(email, hash, creation);
        created.ifPresentOrElse(mails::verification, () -> mails.alreadyRegistered(email));
    }

    private Optional<Account> create(String email, String hash, Supplier<Account> creation) {
        if (accounts.findByEmail(email).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(transactions.execute(status -> {
                Account account = creation.get();
                credentials.insert(account.id(), hash, false);
                return account;
            }));
        } catch (DataAccessException failure) {
            if (Duplicates.isDuplicate(failure)
                    || (failure instanceof DataIntegrityViolationException
                            && accounts.findByEmail(email).isPresent())) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
