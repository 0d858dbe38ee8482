import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Makes one HTTP call and prints the answer, for machines with a JDK and nothing else: {@code java Call.java GET url}. The
 * variable {@code ACCESS_TOKEN} says as whom.
 */
class Call {

    public static void main(String[] args) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(args[1]))
                .header("Content-Type", "application/json")
                .method(args[0], args.length > 2 ? BodyPublishers.ofString(args[2]) : BodyPublishers.noBody());
        String token = System.getenv("ACCESS_TOKEN");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        System.out.println("HTTP " + response.statusCode());
        for (String header : new String[] {"Location", "ETag"}) {
            response.headers().firstValue(header).ifPresent(value -> System.out.println(header + ": " + value));
        }
        System.out.println(response.body());
        if (response.statusCode() >= 400) {
            System.exit(1);
        }
    }
}
