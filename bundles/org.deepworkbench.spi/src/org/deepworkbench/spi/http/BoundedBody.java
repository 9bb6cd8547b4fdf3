package org.deepworkbench.spi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Collects an answer up to a limit; a longer one fails with {@link TooLargeException} and is not read on. */
public final class BoundedBody implements BodySubscriber<byte[]> {

    /** The service sent more than it was allowed to. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
        private final int limit;

        TooLargeException(int limit) {
            super("more than " + limit + " bytes"); //$NON-NLS-1$ //$NON-NLS-2$
            this.limit = limit;
        }

        /** {@return the most bytes that were to come} */
        public int limit() {
            return limit;
        }
    }

    private final int limit;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Subscription subscription;

    private BoundedBody(int limit) {
        this.limit = limit;
    }

    /** {@return what takes an answer of at most so many bytes} */
    public static BodyHandler<byte[]> atMost(int limit) {
        return head -> new BoundedBody(limit);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription newSubscription) {
        subscription = newSubscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (received.size() + buffer.remaining() > limit) {
                subscription.cancel();
                whole.completeExceptionally(new TooLargeException(limit));
                return;
            }
            byte[] piece = new byte[buffer.remaining()];
            buffer.get(piece);
            received.writeBytes(piece);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        whole.complete(received.toByteArray());
    }
}
