package org.deepworkbench.modelserver.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** Takes the files of requests in, a few requests at a time, and says of those it refuses why. */
final class UploadDesk {

    private static final Texts TEXTS = Texts.beside(UploadDesk.class);

    private final UploadFolder folder;
    private final Limits limits;
    private final Semaphore places;

    UploadDesk(UploadFolder folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        this.places = new Semaphore(limits.uploads());
    }

    /** Makes something of files. */
    @FunctionalInterface
    interface Use<T> {

        T of(Map<String, UploadedFile> files) throws Exception;
    }

    /**
     * Receives the files of a request, uses them, and removes them.
     *
     * @param fields the names that files may have
     * @return what was made of them
     */
    <T> T take(Exchange exchange, Set<String> fields, Use<T> use) throws Exception {
        if (!places.tryAcquire()) {
            exchange.response().getHeaders().put(HttpHeader.RETRY_AFTER, 1);
            throw new RefusedException(HttpStatus.SERVICE_UNAVAILABLE_503, TEXTS.get("uploads", limits.uploads()));
        }
        try {
            if (!hasBody(exchange)) {
                return use.of(Map.of());
            }
            try (Upload upload = receive(exchange, fields)) {
                return use.of(upload.files());
            }
        } finally {
            places.release();
        }
    }

    /** Who sends no body need not tell its length, as curl does not. */
    private static boolean hasBody(Exchange exchange) {
        long length = exchange.request().getLength();
        return length > 0 || length < 0 && exchange.request().getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private Upload receive(Exchange exchange, Set<String> fields) throws Exception {
        String type = exchange.request().getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("multipart/form-data")) {
            throw new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, TEXTS.get("upload.type"));
        }
        if (exchange.request().getLength() > limits.uploadBytes()) {
            throw MeteredSource.tooLarge(limits);
        }
        try {
            return Upload.receive(new MeteredSource(exchange.request(), limits), type, folder.newFolder(), fields);
        } catch (CompletionException e) {
            throw refusal(e.getCause());
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    /** {@return what to tell of a body that could not be read} */
    private static Exception refusal(Throwable problem) {
        return switch (problem) {
            case RefusedException e -> e;
            case InvalidArgumentsException e -> e;
            case TimeoutException e -> MeteredSource.tooSlow();
            case HttpException.RuntimeException e -> new RefusedException(e.getCode(),
                    TEXTS.get("malformed", e.getReason()));
            case EOFException e -> new RefusedException(HttpStatus.BAD_REQUEST_400,
                    TEXTS.get("malformed", e.getMessage()));
            case IOException e -> new RefusedException(HttpStatus.INSUFFICIENT_STORAGE_507,
                    TEXTS.get("upload.disk", IoReason.of(e)));
            default -> new RefusedException(HttpStatus.BAD_REQUEST_400,
                    TEXTS.get("malformed", String.valueOf(problem.getMessage())));
        };
    }
}
