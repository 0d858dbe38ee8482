package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The packaged jar of a generated service in production, for those tests that attack it; one for all of them. */
final class AttackedService {

    static final String PRODUCTS = ProductService.PRODUCTS;
    static final String USERS = "/api/v1/users";
    static final String AUTH = "/api/v1/auth";
    static final String PASSWORD = "a quiet harbour at dawn";
    static final String PRODUCT = "{\"name\":\"Espresso\",\"price\":2.50,\"description\":\"Small\",\"active\":true}";

    private static final Pattern LINK = Pattern.compile("Mail \\(verification\\).*#token=([\\w-]+)");

    private static AttackedService instance;

    final ProductService products = ProductService.start(DatabaseEngine.POSTGRES, "attacked");
    final RunningService service = products.service();
    final Http admin = products.http();
    final Http user = admin.as("user");
    final Http nobody = admin.asNobody();

    private final List<String> refreshTokens = new CopyOnWriteArrayList<>();

    private AttackedService() {
        Runtime.getRuntime().addShutdownHook(new Thread(products::close));
    }

    static synchronized AttackedService get() {
        if (instance == null) {
            instance = new AttackedService();
        }
        return instance;
    }

    /** What attacked it has not surprised it, and nothing secret that it was sent is in its log. */
    void assertUnharmed() {
        service.assertNoInternalError();
        String log = service.log();
        assertThat(log).doesNotContain(PASSWORD, AccessToken.SECRET, "wrong wrong wrong", "eyJhbGci");
        assertThat(refreshTokens).allSatisfy(token -> assertThat(log).doesNotContain(token));
    }

    /** Creates a product and returns where it is. */
    String product() {
        Answer created = admin.send("POST", PRODUCTS, PRODUCT);
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        return PRODUCTS + "/" + created.text("id");
    }

    /** Registers somebody, confirms the address, and returns what the login answers. */
    JsonObject registered(String email) {
        String token = register(email);
        Answer verified = nobody.send("POST", AUTH + "/verify", "{\"token\":\"" + token + "\"}");
        assertThat(verified.status()).as("%s", verified).isEqualTo(204);
        Answer login = login(email, PASSWORD);
        assertThat(login.status()).as("%s", login).isEqualTo(200);
        return login.json();
    }

    /** Registers somebody new and returns the token of the mail; headers are names and values in turn. */
    String register(String email, String... headers) {
        int before = (int) LINK.matcher(service.log()).results().count();
        Answer answer = nobody.send("POST", AUTH + "/register", registration(email), headers);
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        return service.awaitInLog(LINK, before);
    }

    static String registration(String email) {
        return "{\"firstName\":\"Ada\",\"lastName\":\"Byron\",\"email\":\"%s\",\"password\":\"%s\"}"
                .formatted(email, PASSWORD);
    }

    Answer login(String email, String password) {
        Answer answer = nobody.send(
                "POST", AUTH + "/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
        if (answer.status() == 200) {
            refreshTokens.add(answer.text("refreshToken"));
        }
        return answer;
    }

    /** Calls with a token as it is. */
    Answer with(String token, String method, String path) {
        return nobody.send(method, path, "", "Authorization", "Bearer " + token);
    }
}
