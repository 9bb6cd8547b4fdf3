package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.http.BoundedBody;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Sends what the OpenID Connect library wants to send: bounded in size and time, cancellable, without redirects. */
final class Http implements HTTPRequestSender {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LARGEST = 1 << 20;
    private static final long LOOK_MILLIS = 100;
    /** Set by the client itself. */
    private static final Set<String> NOT_OURS = Set.of("connection", "content-length", "host"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NEVER).build();

    private final IProgressMonitor monitor;

    /** @param monitor cancels what is being sent */
    Http(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * @param what the person is told if it does not work
     * @throws FaultException if no answer came
     */
    HTTPResponse send(HTTPRequest request, String what) throws FaultException {
        try {
            return request.send(this);
        } catch (IOException e) {
            throw new FaultException(new Fault(what, request.getURI().toString(), words(e), Messages.Http_remedy), e);
        }
    }

    private static String words(IOException e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof ConnectException ? NLS.bind(Messages.Http_noConnection, said) : said;
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI()).timeout(ANSWER);
        request.getHeaderMap().forEach((name, values) -> {
            if (!NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        String body = request.getBody();
        builder.method(request.getMethod().name(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return converted(await(CLIENT.sendAsync(builder.build(), BoundedBody.atMost(LARGEST))));
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer) throws IOException {
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            }
        }
    }

    private static HTTPResponse converted(HttpResponse<byte[]> answer) {
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        answer.headers().map().forEach((name, values) -> response.setHeader(name, values.toArray(String[]::new)));
        response.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return response;
    }
}
