package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The page on which a person tries the API out in a browser. It is given without the token, for a browser cannot send
 * one when it opens a page; what the page then asks for needs the cookie that a one-time link gives, or the token.
 */
final class ApiPage extends Handler.Wrapper {

    private static final String PAGE = "/ui";
    private static final String KEY = "key";
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private final BrowserSessions sessions;
    private final Map<String, Asset> assets;

    /** Answers for the page and for links of these sessions, and leaves all else to another handler. */
    ApiPage(BrowserSessions sessions, Handler others) {
        super(others);
        this.sessions = sessions;
        Asset page = new Asset("text/html; charset=utf-8", () -> ApiPage.class.getResourceAsStream("ui.html"));
        String script = "text/javascript; charset=utf-8";
        assets = Map.of(PAGE, page, "/api", page,
                "/static/swagger/ui.js", new Asset(script, () -> ApiPage.class.getResourceAsStream("ui.js")),
                "/static/swagger/swagger-ui-bundle.js", new Asset(script, () -> ofWebjar("swagger-ui-bundle.js")),
                "/static/swagger/swagger-ui.css", new Asset("text/css", () -> ofWebjar("swagger-ui.css")));
    }

    /** {@return the endpoint that makes links for these sessions} */
    static Route link(BrowserSessions sessions) {
        return new Route("POST", PAGE + "/link", exchange -> exchange.json(HttpStatus.OK_200,
                Map.of("rel", "ui", "type", "text/html", "href", PAGE + "?" + KEY + "=" + sessions.newLink())));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        Asset asset = assets.get(path);
        if (asset == null || !List.of("GET", "HEAD").contains(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        String query = request.getHttpURI().getQuery();
        if (path.equals(PAGE) && query != null && query.startsWith(KEY + "=")) {
            follow(query.substring(KEY.length() + 1), new Exchange(request, response, callback, Map.of()));
            return true;
        }
        response.getHeaders().put("Content-Security-Policy", POLICY);
        response.getHeaders().put("Referrer-Policy", "no-referrer");
        try (InputStream content = asset.content().open()) {
            new Exchange(request, response, callback, Map.of())
                    .answer(HttpStatus.OK_200, asset.type(), content.readAllBytes());
        }
        return true;
    }

    /** Sends the browser on to the page, so that the key is not in its address; with a cookie, if the link was good. */
    private void follow(String key, Exchange exchange) {
        Optional<String> cookie = exchange.request().getMethod().equals("GET") ? sessions.open(key) : Optional.empty();
        cookie.ifPresent(value -> Response.addCookie(exchange.response(), HttpCookie
                .build(BrowserSessions.cookieName(exchange.request()), value).path("/").httpOnly(true)
                .sameSite(HttpCookie.SameSite.STRICT).build()));
        exchange.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        exchange.response().getHeaders().put(HttpHeader.LOCATION, PAGE);
        exchange.empty(HttpStatus.SEE_OTHER_303);
    }

    /** Opens a file of the swagger-ui library, whose folder is named after its version. */
    private static InputStream ofWebjar(String name) throws IOException {
        ClassLoader loader = ApiPage.class.getClassLoader();
        try (InputStream description =
                loader.getResourceAsStream("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(description);
            return loader.getResourceAsStream(WEBJAR + properties.getProperty("version") + "/" + name);
        }
    }

    private record Asset(String type, Content content) {
    }

    @FunctionalInterface
    private interface Content {

        InputStream open() throws IOException;
    }
}
