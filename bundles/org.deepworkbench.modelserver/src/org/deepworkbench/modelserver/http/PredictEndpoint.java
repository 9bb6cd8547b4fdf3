package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Attributes;

/** Predicts from the files of a multipart request; few at a time, since each holds its files in memory. */
final class PredictEndpoint {

    private static final Texts TEXTS = Texts.beside(PredictEndpoint.class);
    private static final int MAX_AT_ONCE = 2;
    private static final int MAX_PARTS = 16;
    private static final long MEGABYTE = 1 << 20;
    private static final long MAX_BYTES = 32 * MEGABYTE;
    /** More than this of a body that is too large is not read before it is refused. */
    private static final long MAX_HEARD_OUT = 2 * MAX_BYTES;
    private static final int MAX_PART_HEADERS = 8192;

    private final Module module;
    private final ArgumentReader reader;
    private final List<String> uploads;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);

    PredictEndpoint(Module module) {
        this.module = module;
        this.reader = new ArgumentReader(module.description().predictArguments());
        this.uploads = module.description().predictArguments().stream()
                .filter(Argument.Upload.class::isInstance).map(Argument::name).toList();
    }

    void answer(Exchange exchange) throws Exception {
        if (exchange.request().getLength() > MAX_HEARD_OUT) {
            refuse(exchange);
            return;
        }
        places.acquire();
        try {
            Optional<byte[]> body = body(exchange);
            if (body.isEmpty()) {
                refuse(exchange);
            } else {
                Map<String, UploadedFile> files = files(exchange, body.get());
                try {
                    exchange.json(HttpStatus.OK_200, module.predict(reader.read(exchange.query(), files)));
                } finally {
                    for (UploadedFile file : files.values()) {
                        Files.deleteIfExists(file.path());
                    }
                }
            }
        } finally {
            places.release();
        }
    }

    private static void refuse(Exchange exchange) {
        exchange.response().getHeaders().put(HttpHeader.CONNECTION, "close");
        exchange.failure(HttpStatus.PAYLOAD_TOO_LARGE_413, TEXTS.get("upload.large", MAX_BYTES / MEGABYTE));
    }

    /**
     * {@return the body; empty for one that is too large} Who sends a little too much is heard out: a client that is
     * cut off while it sends does not look for the answer.
     */
    private static Optional<byte[]> body(Exchange exchange) throws IOException {
        try (InputStream input = Content.Source.asInputStream(exchange.request())) {
            byte[] body = input.readNBytes((int) MAX_BYTES + 1);
            if (body.length <= MAX_BYTES) {
                return Optional.of(body);
            }
            for (long left = MAX_HEARD_OUT - body.length, read = 1; left > 0 && read > 0; left -= read) {
                read = input.skip(left);
            }
            return Optional.empty();
        }
    }

    private Map<String, UploadedFile> files(Exchange exchange, byte[] body) throws Exception {
        String type = exchange.request().getHeaders().get(HttpHeader.CONTENT_TYPE);
        Map<String, UploadedFile> files = new LinkedHashMap<>();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return files;
        }
        MultiPartConfig config = new MultiPartConfig.Builder().maxParts(MAX_PARTS).maxSize(MAX_BYTES)
                .maxPartSize(MAX_BYTES).maxMemoryPartSize(MAX_BYTES).maxHeadersSize(MAX_PART_HEADERS).build();
        // Not the request's own attributes: a form that failed and is kept there may cost the connection afterwards.
        try (MultiPartFormData.Parts parts = MultiPartFormData
                .getParts(new ByteBufferContentSource(ByteBuffer.wrap(body)), new Attributes.Mapped(), type, config)) {
            for (MultiPart.Part part : parts) {
                if (uploads.contains(part.getName())) {
                    files.put(part.getName(), file(part));
                }
            }
        } catch (CompletionException e) {
            // Thrown for what does not keep to the format or to the bounds.
            throw e.getCause() instanceof HttpException.RuntimeException known ? known
                    : new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, e.getCause().getMessage(), e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, e.getMessage(), e);
        }
        return files;
    }

    private static UploadedFile file(MultiPart.Part part) throws Exception {
        String name = part.getFileName() == null ? part.getName() : part.getFileName();
        Path file = Files.createTempFile("upload", "");
        try (InputStream input = Content.Source.asInputStream(part.getContentSource())) {
            Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new UploadedFile(name, file);
    }
}
