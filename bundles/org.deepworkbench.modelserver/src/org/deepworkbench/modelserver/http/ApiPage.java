package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The page on which a person tries the API out in a browser. It is given without the token, for a browser cannot send
 * one when it opens a page; the page itself asks for it.
 */
final class ApiPage extends Handler.Wrapper {

    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private final Map<String, Asset> assets;

    /** Answers for the page, and leaves all else to another handler. */
    ApiPage(Handler others) {
        super(others);
        Asset page = new Asset("text/html; charset=utf-8", () -> ApiPage.class.getResourceAsStream("ui.html"));
        String script = "text/javascript; charset=utf-8";
        assets = Map.of("/ui", page, "/api", page,
                "/static/swagger/ui.js", new Asset(script, () -> ApiPage.class.getResourceAsStream("ui.js")),
                "/static/swagger/swagger-ui-bundle.js", new Asset(script, () -> ofWebjar("swagger-ui-bundle.js")),
                "/static/swagger/swagger-ui.css", new Asset("text/css", () -> ofWebjar("swagger-ui.css")));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Asset asset = assets.get(Request.getPathInContext(request));
        if (asset == null || !List.of("GET", "HEAD").contains(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put("Content-Security-Policy", POLICY);
        try (InputStream content = asset.content().open()) {
            new Exchange(request, response, callback, Map.of())
                    .answer(HttpStatus.OK_200, asset.type(), content.readAllBytes());
        }
        return true;
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
