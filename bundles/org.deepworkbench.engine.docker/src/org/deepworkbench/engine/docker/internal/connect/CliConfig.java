package org.deepworkbench.engine.docker.internal.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * What the Docker command line keeps in its folder: contexts and how to sign in to registries.
 *
 * @param folder usually {@code ~/.docker}; need not exist
 */
public record CliConfig(Path folder) {

    /** The context that stands for «no context». */
    static final String DEFAULT_CONTEXT = "default"; //$NON-NLS-1$

    private static final long LARGEST_FILE = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@return the context that {@code docker context use} chose} */
    Optional<String> currentContext() throws FaultException {
        return text(config().path("currentContext")); //$NON-NLS-1$
    }

    /** {@return the file {@code config.json}, empty if there is none} */
    JsonNode config() throws FaultException {
        return read(folder.resolve("config.json")); //$NON-NLS-1$
    }

    /**
     * {@return where the engine of a context listens}
     *
     * @throws FaultException if there is no such context, or it names no Docker engine
     */
    DaemonAddress context(String name) throws FaultException {
        String id = digest(name);
        Path file = folder.resolve("contexts/meta").resolve(id).resolve("meta.json"); //$NON-NLS-1$ //$NON-NLS-2$
        JsonNode endpoint = read(file).path("Endpoints").path("docker"); //$NON-NLS-1$ //$NON-NLS-2$
        String host = text(endpoint.path("Host")).orElseThrow(() -> new FaultException( //$NON-NLS-1$
                new Fault(NLS.bind(Messages.Context_missing, name), file.toString(),
                        Messages.Context_missingWhy, Messages.Context_missingRemedy)));
        Path tls = folder.resolve("contexts/tls").resolve(id).resolve("docker"); //$NON-NLS-1$ //$NON-NLS-2$
        return DaemonAddresses.parse(host, Files.isDirectory(tls) ? Optional.of(tls) : Optional.empty());
    }

    /** The command line names a context's folders by this. */
    private static String digest(String name) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> !text.isBlank());
    }

    private static JsonNode read(Path file) throws FaultException {
        try {
            if (!Files.exists(file)) {
                return JSON.createObjectNode();
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new IOException(Messages.CliConfig_tooLarge);
            }
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.CliConfig_unreadable, file.toString(),
                    String.valueOf(e.getMessage()), Messages.CliConfig_unreadableRemedy), e);
        }
    }
}
