package org.deepworkbench.spi.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    private final BodySubscriber<byte[]> body = BoundedBody.atMost(3).apply(null);
    private boolean cancelled;

    private CompletableFuture<byte[]> receive(byte[]... pieces) {
        body.onSubscribe(new Subscription() {
            @Override
            public void request(long pieces) {
                assertTrue(pieces > 0);
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        });
        for (byte[] piece : pieces) {
            body.onNext(List.of(ByteBuffer.wrap(piece)));
        }
        body.onComplete();
        return body.getBody().toCompletableFuture();
    }

    @Test
    void anAnswerWithinTheLimitIsWhole() throws Exception {
        assertArrayEquals(new byte[] {1, 2, 3}, receive(new byte[] {1}, new byte[] {2, 3}).get());
    }

    @Test
    void aLongerOneFailsAndIsNotReadOn() {
        CompletableFuture<byte[]> answer = receive(new byte[] {1, 2}, new byte[] {3, 4});
        ExecutionException failure = assertThrows(ExecutionException.class, answer::get);
        assertEquals(3, assertInstanceOf(BoundedBody.TooLargeException.class, failure.getCause()).limit());
        assertTrue(cancelled);
    }
}
