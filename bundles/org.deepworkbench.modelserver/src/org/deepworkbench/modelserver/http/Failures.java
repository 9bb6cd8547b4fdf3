package org.deepworkbench.modelserver.http;

import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells as the API's {@code Failure} what is wrong with requests that break HTTP itself and come to no endpoint. */
final class Failures extends ErrorHandler {

    private static final Texts TEXTS = Texts.beside(Failures.class);

    private final int headBytes;

    /** Tells of heads that are larger than this. */
    Failures(int headBytes) {
        this.headBytes = headBytes;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause,
            Callback callback) {
        new Exchange(request, response, callback, Map.of()).failure(code, sentence(code, message));
    }

    private String sentence(int status, String reason) {
        return switch (status) {
            case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                TEXTS.get("head.large", headBytes / 1024);
            case HttpStatus.INTERNAL_SERVER_ERROR_500 -> TEXTS.get("unexpected", reason);
            default -> TEXTS.get("malformed", reason);
        };
    }
}
