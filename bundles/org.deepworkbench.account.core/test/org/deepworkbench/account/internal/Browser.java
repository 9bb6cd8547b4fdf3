package org.deepworkbench.account.internal;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window, enough for the forms of a sign-in: it follows redirects, keeps cookies, sends forms. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>");
    private static final int MOST_PAGES = 8;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(10)).build();

    /** Opens an address, fills in name and password, agrees to what is asked, until no form is left. */
    void signIn(URI address, String name, String password) {
        try {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                Matcher form = FORM.matcher(page.body());
                if (!form.find()) {
                    return;
                }
                Map<String, String> fields = hidden(form.group(2));
                if (form.group(2).contains("name=\"password\"")) {
                    fields.put("username", name);
                    fields.put("password", password);
                } else {
                    fields.put("accept", "Yes");
                }
                page = send(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
            }
        } catch (IOException e) {
            throw new AssertionError("the browser failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (field.group().contains("type=\"hidden\"")) {
                fields.put(attribute(field.group(), "name"), attribute(field.group(), "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }

    private HttpResponse<String> send(URI address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
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
