package {{package}}.wiring;

import {{package}}.auth.AuthController;
import {{package}}.auth.FirstAdmin;
import {{package}}.auth.UserAccounts;
import {{repositoryPackage}}.UserRepository;
import dev.gofasta.auth.AccountService;
import dev.gofasta.web.ClientAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts of users: what the starter needs to know of them, and the endpoints. */
@Configuration(proxyBeanMethods = false)
public class AuthWiring {

    @Bean
    UserAccounts userAccounts(UserRepository users) {
        return new UserAccounts(users);
    }

    @Bean
    FirstAdmin firstAdmin(
            @Value("${app.admin-email:}") String email, UserRepository users, AccountService accounts) {
        return new FirstAdmin(email, users, accounts);
    }

    @Bean
    AuthController authController(AccountService accounts, UserAccounts users, ClientAddress clientAddress) {
        return new AuthController(accounts, users, clientAddress);
    }
}
