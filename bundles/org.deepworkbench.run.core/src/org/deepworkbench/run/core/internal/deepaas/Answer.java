package org.deepworkbench.run.core.internal.deepaas;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** What a service answered. */
public final class Answer {

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public boolean isGood() {
        return status() / 100 == 2;
    }

    public String contentType() {
        return response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public boolean isJson() {
        return contentType().contains("json"); //$NON-NLS-1$
    }

    /** {@return the address asked, without its query, which may hold a secret} */
    public String where() {
        return withoutQuery(response.uri());
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** {@return number of bytes of the body} */
    public int size() {
        return response.body().length;
    }

    public JsonNode json() throws FaultException {
        try {
            return Json.read(response.body());
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Deepaas_notJson, where(),
                    ErrorText.excerpt(text(), contentType()), Messages.Deepaas_notJsonRemedy), e);
        }
    }

    /** {@return this, if it is a good answer} Any other is a fault in the service's own words. */
    public Answer checked() throws FaultException {
        if (!isGood()) {
            throw new FaultException(ErrorText.fault(this));
        }
        return this;
    }

    /** {@return where a redirect leads to, if this is one} */
    Optional<String> redirect() {
        return switch (status()) {
            case 301, 302, 307, 308 -> response.headers().firstValue("Location"); //$NON-NLS-1$
            default -> Optional.empty();
        };
    }

    static String withoutQuery(URI uri) {
        String text = uri.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }
}
