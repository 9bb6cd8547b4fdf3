package org.deepworkbench.modelserver.http;

import java.time.Duration;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;

/**
 * The body of a request as far as it keeps to the limits: it fails with a {@link RefusedException} when it grows too
 * large, or comes too slowly. Who reads it may give it up; the body itself can still be read then.
 */
final class MeteredSource implements Content.Source {

    private static final Texts TEXTS = Texts.beside(MeteredSource.class);
    private static final long MEGABYTE = 1 << 20;

    private final Content.Source body;
    private final Limits limits;
    private final long begun = System.nanoTime();
    private long received;
    private Content.Chunk failure;

    MeteredSource(Content.Source body, Limits limits) {
        this.body = body;
        this.limits = limits;
    }

    /** {@return the refusal of a body that is too large} */
    static RefusedException tooLarge(Limits limits) {
        return new RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413,
                TEXTS.get("upload.large", limits.uploadBytes() / MEGABYTE));
    }

    /** {@return the refusal of a body that comes too slowly} */
    static RefusedException tooSlow() {
        return new RefusedException(HttpStatus.REQUEST_TIMEOUT_408, TEXTS.get("upload.slow"));
    }

    @Override
    public Content.Chunk read() {
        if (failure != null) {
            return failure;
        }
        Content.Chunk chunk = body.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        received += chunk.remaining();
        if (received > limits.uploadBytes() || isSlow()) {
            chunk.release();
            failure = Content.Chunk.from(received > limits.uploadBytes() ? tooLarge(limits) : tooSlow(), true);
            return failure;
        }
        return chunk;
    }

    private boolean isSlow() {
        Duration late = Duration.ofNanos(System.nanoTime() - begun).minus(limits.patience());
        return !late.isNegative() && received < late.toMillis() * limits.slowest() / 1000;
    }

    @Override
    public void demand(Runnable available) {
        body.demand(available);
    }

    @Override
    public void fail(Throwable reason) {
        failure = Content.Chunk.from(reason, true);
    }

    @Override
    public long getLength() {
        return body.getLength();
    }
}
