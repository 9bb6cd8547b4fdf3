package org.deepworkbench.tests.commands;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ada Lovelace of the realm in {@code releng/tests/keycloak}, at her browser. */
final class Ada {

    static final String PASSWORD = "engine";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(10)).build();

    /** Opens an address, says who she is, and agrees to what is asked. */
    void agree(URI address) throws Exception {
        HttpResponse<String> page = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        page = fill(page, Map.of("username", "ada", "password", PASSWORD));
        fill(page, Map.of("accept", "Yes"));
    }

    private HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> answers) throws Exception {
        String action = ACTION.matcher(page.body()).results().map(found -> found.group(1)).findFirst()
                .orElseThrow(() -> new AssertionError("no form on the page\n" + page.body()));
        Map<String, String> fields = new LinkedHashMap<>(answers);
        HIDDEN.matcher(page.body()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        String body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return browser.send(HttpRequest.newBuilder(page.uri().resolve(action.replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** Browsers send cookies marked as secure to this machine without encryption too; Java's own do not. */
    private static final class Cookies extends CookieManager {

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> plain = new LinkedHashMap<>();
            headers.forEach((name, values) -> plain.put(name,
                    values.stream().map(value -> value.replaceAll("(?i);\\s*secure", "")).toList()));
            super.put(address, plain);
        }
    }
}
