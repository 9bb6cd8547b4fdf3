package org.deepworkbench.engine.indigo.internal.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.http.BoundedBody;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A service that is spoken to over HTTP. Every call has an end in time and in size, and is broken off within a fraction
 * of a second when its monitor is cancelled. A token that was refused is renewed and the call repeated once. Nothing is
 * logged. Safe to use from any thread.
 */
public final class Service {

    private static final int MOST_REDIRECTS = 3;
    private static final int METHOD_STAYS = 307;
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    private final URI address;
    private final HttpClient client;
    private final Authorisation authorisation;

    /**
     * @param address with a slash at its end, see {@link Address#parse}
     * @param client  from {@link Clients}
     */
    public Service(URI address, HttpClient client, Authorisation authorisation) {
        this.address = address;
        this.client = client;
        this.authorisation = authorisation;
    }

    /** {@return its address, with a slash at its end} */
    public URI address() {
        return address;
    }

    /**
     * Makes a call whose success is all that counts.
     *
     * @return the answer, which is a good one
     * @throws RefusedException if the service refuses
     * @throws org.deepworkbench.spi.engine.UnansweredException if it does not tell
     * @throws FaultException   if the call could not be made
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Reply send(Call call, IProgressMonitor monitor) throws FaultException {
        return switch (attempt(call, monitor)) {
            case Outcome.Done done -> done.reply();
            case Outcome.Refused refused -> throw refused.why();
            case Outcome.NothingMade nothing -> throw nothing.why();
            case Outcome.Uncertain uncertain -> throw uncertain.why();
        };
    }

    /**
     * Makes a call and tells what is certain about it.
     *
     * @throws OperationCanceledException if the monitor was cancelled; whether the call took effect is unknown then
     */
    public Outcome attempt(Call call, IProgressMonitor monitor) {
        try {
            Optional<Secret> header = authorisation.header(monitor);
            Outcome outcome = followed(call, header, monitor);
            if (header.isEmpty() || !isUnauthorised(outcome)) {
                return outcome;
            }
            Optional<Secret> renewed = authorisation.renewed(header.get(), monitor);
            return renewed.isPresent() ? followed(call, renewed, monitor) : outcome;
        } catch (FaultException e) { // of those who know the tokens
            return new Outcome.NothingMade(e);
        }
    }

    private static boolean isUnauthorised(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.why().status() == RefusedException.UNAUTHORISED;
    }

    /** Follows the service's redirects within its own origin: the token must not go to another host. */
    private Outcome followed(Call call, Optional<Secret> header, IProgressMonitor monitor) {
        long deadline = System.nanoTime() + call.atMost().toNanos();
        URI uri = address.resolve(call.path());
        for (int redirects = 0;; redirects++) {
            Outcome outcome = once(call, uri, header, deadline, monitor);
            if (!(outcome instanceof Outcome.Done done) || done.reply().redirect().isEmpty()) {
                return outcome;
            }
            URI next = resolved(uri, done.reply().redirect().get());
            boolean staysSame = call.isQuestion() || done.reply().status() >= METHOD_STAYS;
            if (redirects == MOST_REDIRECTS || !staysSame || !Address.sameOrigin(uri, next)) {
                return Troubles.redirect(done.reply(), next);
            }
            uri = next;
        }
    }

    private static URI resolved(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            return URI.create("invalid://redirect/"); //$NON-NLS-1$
        }
    }

    /** {@return what became of it; {@code Done} also for a redirect} */
    private Outcome once(Call call, URI uri, Optional<Secret> header, long deadline, IProgressMonitor monitor) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(call.method(), publisher(call))
                .header("User-Agent", "deep-workbench").header("Accept", call.accept()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        call.body().ifPresent(body -> request.header("Content-Type", body.type())); //$NON-NLS-1$
        try {
            header.ifPresent(value -> request.header("Authorization", value.reveal())); //$NON-NLS-1$
        } catch (IllegalArgumentException e) { // its message quotes the secret
            return Troubles.unsendable(uri);
        }
        try {
            Reply reply = new Reply(await(client.sendAsync(request.build(), BoundedBody.atMost(call.maxBytes())),
                    deadline, monitor));
            return reply.redirect().isPresent() ? new Outcome.Done(reply) : Troubles.judge(reply);
        } catch (ExecutionException e) {
            return Troubles.broken(uri, call, e.getCause());
        } catch (TimeoutException e) {
            return Troubles.silence(uri, call);
        }
    }

    private static BodyPublisher publisher(Call call) {
        return call.body().map(body -> BodyPublishers.ofString(body.text())).orElseGet(BodyPublishers::noBody);
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

    @Override
    public String toString() {
        return Address.shown(address);
    }
}
