package {{package}}.auth;

import {{modelPackage}}.User;
import {{modelPackage}}.UserRole;
import {{repositoryPackage}}.UserRepository;
import dev.gofasta.auth.AccountService;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.domain.Specification;

/**
 * Invites the first administrator, the owner of {@code app.admin-email}, unless there is an administrator already. The mail
 * has a link that sets the password: there is no default one.
 */
public class FirstAdmin implements ApplicationRunner {

    private static final Logger logger = LoggerFactory.getLogger(FirstAdmin.class);

    private final String email;
    private final UserRepository users;
    private final AccountService accounts;

    public FirstAdmin(String email, UserRepository users, AccountService accounts) {
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.users = users;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Specification<User> isAdmin = (user, query, builder) -> builder.equal(user.get("role"), UserRole.ADMIN);
        if (email.isEmpty() || users.exists(isAdmin)) {
            return;
        }
        Specification<User> hasEmail = (user, query, builder) -> builder.equal(user.get("email"), email);
        if (users.exists(hasEmail)) {
            // Anybody can register with any address: that alone must not make an administrator.
            logger.warn("The address of app.admin-email is registered already: no administrator was made of it.");
            return;
        }
        User admin = new User();
        admin.setFirstName("First");
        admin.setLastName("Administrator");
        admin.setEmail(email);
        admin.setRole(UserRole.ADMIN);
        try {
            users.saveAndFlush(admin);
        } catch (DataIntegrityViolationException ex) {
            logger.info("Another instance has just made the first administrator.");
            return;
        }
        accounts.invite(UserAccounts.account(admin));
    }
}
