package org.deepworkbench.topology.core.imports;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import org.deepworkbench.spi.http.BoundedBody;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.fetch.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Fetches with HTTP, bounded in size, time and redirects. It sends no credentials and no cookies, and never goes on
 * from https to http. Safe on any thread; a thread that waits may be interrupted.
 */
public final class HttpFetching implements Fetching {

    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    /** Hosts that only hand on to a second one of their own. */
    private static final Map<String, String> TWINS = Map.of("github.com", "raw.githubusercontent.com");

    private final BiPredicate<String, String> agreed;
    private final Duration limit;
    private HttpClient client;

    /** Fetches from the host of the address only; for a person who agreed to that host. */
    public HttpFetching() {
        this((first, host) -> host.equals(first) || host.equals(TWINS.get(first)), WHOLE);
    }

    /**
     * @param agreed whether a file whose address names the first host may be fetched from the second
     * @param limit  how long one file may take, all redirects included
     */
    HttpFetching(BiPredicate<String, String> agreed, Duration limit) {
        this.agreed = agreed;
        this.limit = limit;
    }

    /** {@return one that follows a redirect to any host; for a person who agreed to the network as such} */
    public static HttpFetching anywhere() {
        return new HttpFetching((first, host) -> true, WHOLE);
    }

    @Override
    public byte[] fetch(URI address) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        URI current = agreed(address, address);
        for (int step = 0; step <= MAX_REDIRECTS; step++) {
            HttpResponse<byte[]> answer = ask(current, end);
            if (!isRedirect(answer)) {
                return content(current, answer);
            }
            current = next(address, current, answer);
        }
        throw new IOException(NLS.bind(Messages.Fetch_tooManyRedirects, address.getHost()));
    }

    private URI agreed(URI first, URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http") && !isSecure(first);
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw new IOException(NLS.bind(Messages.Fetch_noAddress, plain(address)));
        }
        if (!agreed.test(host(first), host(address))) {
            throw new IOException(NLS.bind(Messages.Fetch_elsewhere, first.getHost(), address.getHost()));
        }
        return address;
    }

    private HttpResponse<byte[]> ask(URI address, long end) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(limit).header("Accept", "*/*")
                .header("User-Agent", "deep-workbench").build();
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(request,
                BoundedBody.atMost(TopologyFiles.MAX_BYTES));
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            throw new IOException(NLS.bind(Messages.Fetch_timeout, address.getHost(), limit.toSeconds()), slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.Fetch_interrupted, interrupted);
        } catch (ExecutionException failed) {
            throw failure(address, failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** What is not a matter of the network says for itself what it is. */
    private static IOException failure(URI address, Throwable cause) {
        if (cause instanceof BoundedBody.TooLargeException large) {
            return new IOException(NLS.bind(Messages.Fetch_tooLarge, large.limit() >> 20), large);
        }
        boolean network = cause instanceof ConnectException || cause instanceof HttpTimeoutException
                || cause instanceof UnresolvedAddressException || cause.getMessage() == null;
        return new IOException(network ? NLS.bind(Messages.Fetch_unreachable, address.getHost()) : cause.getMessage(),
                cause);
    }

    private static boolean isRedirect(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private URI next(URI first, URI from, HttpResponse<?> answer) throws IOException {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            return agreed(first, from.resolve(location));
        } catch (IllegalArgumentException wrong) {
            throw new IOException(NLS.bind(Messages.Fetch_status, from.getHost(), answer.statusCode()), wrong);
        }
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** {@return the address without a password it may hold} */
    private static String plain(URI address) {
        return address.getScheme() + (address.getHost() == null ? ":…" : "://" + address.getHost());
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static byte[] content(URI address, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() == 200) {
            return answer.body();
        }
        String words = switch (answer.statusCode()) {
            case 404, 410 -> Messages.Fetch_missing;
            case 401, 403 -> Messages.Fetch_refused;
            default -> Messages.Fetch_status;
        };
        throw new IOException(NLS.bind(words, address.getHost(), answer.statusCode()));
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }
}
