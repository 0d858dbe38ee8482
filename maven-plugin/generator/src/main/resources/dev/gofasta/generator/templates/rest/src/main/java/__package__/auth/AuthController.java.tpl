package {{package}}.auth;

import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.Tokens;
import dev.gofasta.web.ClientAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts from outside. What is answered with 202 answers the same whether there is such an account or not. */
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Auth")
public class AuthController {

    private final AccountService accounts;
    private final UserAccounts users;
    private final ClientAddress clientAddress;

    public AuthController(AccountService accounts, UserAccounts users, ClientAddress clientAddress) {
        this.accounts = accounts;
        this.users = users;
        this.clientAddress = clientAddress;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Register; a mail has a link that confirms the address")
    public void register(@Valid @RequestBody RegisterRequest request) {
        accounts.register(request.email(), request.password(), () -> users.create(request));
    }

    @PostMapping("/verify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Confirm an address with the token of a mail")
    public void verify(@Valid @RequestBody TokenRequest request) {
        accounts.verifyEmail(request.token());
    }

    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for another mail that confirms an address")
    public void sendVerification(@Valid @RequestBody EmailRequest request) {
        accounts.sendVerification(request.email());
    }

    @PostMapping("/login")
    @Operation(summary = "Log in")
    public Tokens login(@Valid @RequestBody LoginRequest request, HttpServletRequest http) {
        return accounts.login(request.email(), request.password(), clientAddress.resolve(http));
    }

    @PostMapping("/refresh")
    @Operation(summary = "Renew a login; each refresh token is good once")
    public Tokens refresh(@Valid @RequestBody RefreshRequest request) {
        return accounts.refresh(request.refreshToken());
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End the login of a refresh token")
    public void logout(@Valid @RequestBody RefreshRequest request) {
        accounts.logout(request.refreshToken());
    }

    @PostMapping("/logout-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all own logins")
    public void logoutEverywhere(Authentication caller) {
        accounts.logoutEverywhere(caller.getName());
    }

    @GetMapping("/me")
    @Operation(summary = "Show the own account")
    public MeResponse me(Authentication caller) {
        return users.get(caller.getName());
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the own password; ends all logins")
    public void changePassword(Authentication caller, @Valid @RequestBody PasswordRequest request) {
        accounts.changePassword(caller.getName(), request.currentPassword(), request.newPassword());
    }

    @PostMapping("/password/forgot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a mail with a link that sets a new password")
    public void forgotPassword(@Valid @RequestBody EmailRequest request) {
        accounts.requestPasswordReset(request.email());
    }

    @PostMapping("/password/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a new password with the token of a mail; ends all logins")
    public void resetPassword(@Valid @RequestBody PasswordResetRequest request, HttpServletRequest http) {
        accounts.resetPassword(request.token(), request.password(), clientAddress.resolve(http));
    }
}
