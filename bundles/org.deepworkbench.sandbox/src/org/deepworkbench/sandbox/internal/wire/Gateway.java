package org.deepworkbench.sandbox.internal.wire;

import java.util.Map;
import org.deepworkbench.sandbox.Mishap;

/** What services and the gateways before them say when they do not do what is asked. */
final class Gateway {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><title>502 Bad Gateway</title></head>
            <body><center><h1>502 Bad Gateway</h1></center><hr><center>sandbox gateway</center></body></html>
            """;

    private Gateway() {
    }

    /** {@return the answer of a refusal; nothing was done} */
    static Answer refusal(Mishap mishap, Service service, Call call) {
        return switch (mishap) {
            case UNAUTHORISED -> said(service, call, new Refused(401, "Access token expired: sandbox fault",
                    Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\"")));
            case FORBIDDEN -> said(service, call, new Refused(403, "Access is denied: sandbox fault"));
            case CONFLICT -> said(service, call, new Refused(409,
                    "The request couldn't be fulfilled because of a concurrent update. Please, retry later",
                    Map.of("Retry-After", "0")));
            case TOO_MANY_REQUESTS -> said(service, call, new Refused(429, "Too many requests: sandbox fault",
                    Map.of("Retry-After", "1")));
            default -> Answer.text(404, "text/plain; charset=utf-8", "404 page not found\n");
        };
    }

    /** {@return what a service says when it refuses a call, with its headers} */
    static Answer said(Service service, Call call, Refused refused) {
        return service.refusal(call, refused).with(refused.headers());
    }

    static Answer error(Service service, Call call) {
        return service.refusal(call, new Refused(500, "Unexpected internal error: sandbox fault"));
    }

    static Answer page() {
        return Answer.text(502, "text/html", PAGE);
    }

    /** {@return an answer that says that it is JSON and is none} */
    static Answer broken(Answer answer) {
        byte[] half = new byte[answer.body().length / 2 + 2];
        System.arraycopy(answer.body(), 0, half, 0, answer.body().length / 2);
        half[half.length - 2] = '<';
        half[half.length - 1] = '"';
        return answer.withBody(half);
    }
}
