package {{package}}.auth;

import {{modelPackage}}.User;
import {{modelPackage}}.UserRole;
import {{repositoryPackage}}.UserRepository;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.Accounts;
import dev.gofasta.core.ApplicationException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** The users as accounts. Who is archived or not active can't log in, nor renew a login. */
public class UserAccounts implements Accounts {

    private final UserRepository users;

    public UserAccounts(UserRepository users) {
        this.users = users;
    }

    @Override
    public Optional<Account> findById(String id) {
        return findUser(id).map(UserAccounts::account);
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        Specification<User> hasEmail = (user, query, builder) -> builder.equal(user.get("email"), email);
        return users.findOne(hasEmail).filter(User::isRecordActive).map(UserAccounts::account);
    }

    /** Creates an ordinary user: no request says which role somebody who registers gets. */
    Account create(RegisterRequest request) {
        User user = new User();
        user.setFirstName(request.firstName());
        user.setLastName(request.lastName());
        user.setEmail(request.email());
        user.setRole(UserRole.USER);
        return account(users.saveAndFlush(user));
    }

    MeResponse get(String id) {
        return findUser(id).map(MeResponse::from).orElseThrow(() -> ApplicationException.notFound("User", id));
    }

    /** The id is the subject of a token, which need not be one of ours. */
    private Optional<User> findUser(String id) {
        try {
            return users.findById(UUID.fromString(id)).filter(User::isRecordActive);
        } catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    static Account account(User user) {
        String role = user.getRole().name().toLowerCase(Locale.ROOT);
        return new Account(user.getId().toString(), user.getEmail(), Set.of(role));
    }
}
