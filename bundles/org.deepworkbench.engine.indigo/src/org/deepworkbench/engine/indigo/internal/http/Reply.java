package org.deepworkbench.engine.indigo.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.osgi.util.NLS;

/** The answer of a service. It may hold secrets, such as outputs, and so never prints its body. */
public final class Reply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI uri;
    private final int status;
    private final HttpHeaders headers;
    private final String body;

    Reply(HttpResponse<byte[]> response) {
        this.uri = response.uri();
        this.status = response.statusCode();
        this.headers = response.headers();
        this.body = new String(response.body(), StandardCharsets.UTF_8);
    }

    public int status() {
        return status;
    }

    /** {@return the first value of a header} */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** {@return the time by the clock of the service} */
    public Optional<Instant> date() {
        return header("Date").flatMap(RetryAfter::date); //$NON-NLS-1$
    }

    /** {@return the body as text, in UTF-8} */
    public String text() {
        return body;
    }

    /**
     * Reads the body as JSON.
     *
     * @throws UnansweredException if it is none: a proxy spoke, or the answer was cut
     */
    public JsonNode json() throws UnansweredException {
        try {
            JsonNode json = JSON.readTree(body);
            if (!json.isMissingNode()) {
                return json;
            }
            throw notJson();
        } catch (JsonProcessingException e) {
            throw notJson();
        }
    }

    /** Neither the body nor the cause, which quotes it, is told: it may hold secrets. */
    private UnansweredException notJson() {
        return new UnansweredException(new Fault(Messages.Reply_notJson, where(),
                NLS.bind(Messages.Reply_notJsonWhy, status, contentType()), Messages.Trouble_remedy),
                Optional.empty(), null);
    }

    String contentType() {
        return header("Content-Type").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** {@return where the service says that what was asked for stands, if it sends the caller on} */
    Optional<String> redirect() {
        return status >= 300 && status < 400 && status != 304 ? header("Location") : Optional.empty(); //$NON-NLS-1$
    }

    /** {@return the address that answered, without its query} */
    String where() {
        return Address.shown(uri);
    }

    @Override
    public String toString() {
        return status + " " + where(); //$NON-NLS-1$
    }
}
