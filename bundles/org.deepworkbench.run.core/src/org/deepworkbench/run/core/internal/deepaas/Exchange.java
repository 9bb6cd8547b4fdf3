package org.deepworkbench.run.core.internal.deepaas;

import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.http.BoundedBody;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Sends requests to one endpoint: with its token, never to another host, bounded in time and size, cancellable. */
public final class Exchange {

    private static final int MOST_REDIRECTS = 3;
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    /** Holds the one client of this process; made on first use, its threads end with the process. */
    private static final class Shared {
        static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10))
                .proxy(ProxySelector.getDefault())
                .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("deepaas-", 0).factory())) //$NON-NLS-1$
                .build();
    }

    private final Endpoint endpoint;

    public Exchange(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** {@return the answer, which is a good one} Any other is a fault. */
    public Answer send(Call call, IProgressMonitor monitor) throws FaultException {
        return exchange(call, monitor).checked();
    }

    /** {@return the answer, good or not} */
    public Answer exchange(Call call, IProgressMonitor monitor) throws FaultException {
        URI uri = endpoint.uri().resolve(call.path());
        long deadline = System.nanoTime() + call.atMost().toNanos();
        for (int redirects = 0;; redirects++) {
            Answer answer = once(call, uri, deadline, monitor);
            Optional<String> location = answer.redirect();
            if (location.isEmpty()) {
                return answer;
            }
            URI next = resolve(uri, location.get());
            // The token must not follow a redirect to another host.
            if (redirects == MOST_REDIRECTS || !sameOrigin(uri, next)) {
                throw new FaultException(new Fault(Messages.Deepaas_redirect, Answer.withoutQuery(uri),
                        NLS.bind(Messages.Deepaas_redirectTo, Answer.withoutQuery(next)),
                        Messages.Deepaas_redirectRemedy));
            }
            uri = next;
        }
    }

    private Answer once(Call call, URI uri, long deadline, IProgressMonitor monitor) throws FaultException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(call.method(), call.body())
                .header("User-Agent", "deep-workbench"); //$NON-NLS-1$ //$NON-NLS-2$
        endpoint.token().ifPresent(token -> request.header("Authorization", "Bearer " + token.reveal())); //$NON-NLS-1$ //$NON-NLS-2$
        call.headers().forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer = Shared.CLIENT.sendAsync(request.build(),
                BoundedBody.atMost(call.maxBytes()));
        try {
            return new Answer(await(answer, deadline, monitor));
        } catch (ExecutionException e) {
            throw fault(uri, e.getCause());
        } catch (TimeoutException e) {
            throw new NoAnswerException(new Fault(Messages.Deepaas_slow, Answer.withoutQuery(uri),
                    NLS.bind(Messages.Deepaas_slowWhy, call.atMost().toSeconds()), Messages.Deepaas_slowRemedy), e);
        }
    }

    private static <T> T await(CompletableFuture<T> answer, long deadline, IProgressMonitor monitor)
            throws ExecutionException, TimeoutException {
        try {
            while (true) {
                long left = deadline - System.nanoTime();
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (left <= 0) {
                    throw new TimeoutException();
                }
                try {
                    return answer.get(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_AT_MONITOR_MILLIS)),
                            TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    continue; // look at the monitor and the deadline
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            answer.cancel(true);
        }
    }

    private static FaultException fault(URI uri, Throwable cause) {
        String where = Answer.withoutQuery(uri);
        if (cause instanceof BoundedBody.TooLargeException large) {
            return new FaultException(new Fault(Messages.Deepaas_tooLarge, where,
                    NLS.bind(Messages.Deepaas_tooLargeWhy, large.limit() >> 20), ""), cause); //$NON-NLS-1$
        }
        Fault fault = switch (cause) {
            case ConnectException e -> new Fault(Messages.Deepaas_noService, where, reason(e),
                    Messages.Deepaas_noServiceRemedy);
            case HttpTimeoutException e -> new Fault(Messages.Deepaas_slow, where, Messages.Deepaas_noConnection,
                    Messages.Deepaas_slowRemedy);
            default -> new Fault(Messages.Deepaas_broken, where, reason(cause), Messages.Deepaas_brokenRemedy);
        };
        return new NoAnswerException(fault, cause);
    }

    private static String reason(Throwable cause) {
        if (cause.getCause() instanceof UnresolvedAddressException) {
            return Messages.Deepaas_unknownHost;
        }
        return cause.getMessage() == null ? "" : cause.getMessage() + "."; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static URI resolve(URI from, String location) {
        try {
            URI next = from.resolve(location);
            // Services forget the query when they add a slash.
            return next.getRawQuery() == null && from.getRawQuery() != null
                    ? URI.create(next + "?" + from.getRawQuery()) : next; //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return URI.create("invalid:redirect"); //$NON-NLS-1$
        }
    }

    private static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme()) && one.getAuthority() != null
                && one.getAuthority().equalsIgnoreCase(other.getAuthority());
    }
}
