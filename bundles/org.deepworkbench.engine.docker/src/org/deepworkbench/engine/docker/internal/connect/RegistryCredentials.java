package org.deepworkbench.engine.docker.internal.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.AuthConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * How to sign in to an image registry, from where {@code docker login} put it: a helper for that registry, the helper
 * for all of them, or the file itself. What is found is handed on and kept nowhere.
 */
public final class RegistryCredentials {

    /** Docker Hub is known by its old address. */
    private static final String HUB_KEY = "https://index.docker.io/v1/"; //$NON-NLS-1$
    private static final String HUB = "docker.io"; //$NON-NLS-1$
    private static final Pattern HELPER_NAME = Pattern.compile("[A-Za-z0-9._-]+"); //$NON-NLS-1$
    private static final int HELPER_SECONDS = 20;
    private static final int LARGEST_ANSWER = 64 << 10;
    private static final String TOKEN_USER = "<token>"; //$NON-NLS-1$
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CliConfig config;

    public RegistryCredentials(CliConfig config) {
        this.config = config;
    }

    /**
     * {@return what to present to a registry; empty if nothing is known of it}
     *
     * @param registry name and port, such as {@code docker.io} or {@code registry.example.org:5000}
     * @throws FaultException if a helper that is in charge fails
     */
    public Optional<AuthConfig> find(String registry) throws FaultException {
        JsonNode file = config.config();
        String key = registry.equals(HUB) ? HUB_KEY : registry;
        String helper = file.path("credHelpers").path(key).asText(file.path("credsStore").asText("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Optional<AuthConfig> kept = helper.isEmpty() ? Optional.empty() : ask(program(helper), key);
        return kept.isPresent() ? kept : ofFile(file.path("auths"), key); //$NON-NLS-1$
    }

    private static Optional<AuthConfig> ofFile(JsonNode auths, String key) {
        JsonNode entry = auths.path(key).isObject() ? auths.path(key) : auths.path("https://" + key); //$NON-NLS-1$
        String token = entry.path("identitytoken").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!token.isEmpty()) {
            return Optional.of(new AuthConfig().withRegistryAddress(key).withIdentityToken(token));
        }
        String[] pair = decoded(entry.path("auth").asText("")).split(":", 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return pair.length == 2 ? Optional.of(signIn(key, pair[0], pair[1])) : Optional.empty();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // as if it were not there: the registry will tell //$NON-NLS-1$
        }
    }

    private static AuthConfig signIn(String key, String user, String password) {
        AuthConfig auth = new AuthConfig().withRegistryAddress(key);
        return user.equals(TOKEN_USER) ? auth.withIdentityToken(password)
                : auth.withUsername(user).withPassword(password);
    }

    private static String program(String helper) throws FaultException {
        if (!HELPER_NAME.matcher(helper).matches()) {
            throw failed(helper, "", Messages.Credentials_wrongName); //$NON-NLS-1$
        }
        return "docker-credential-" + helper; //$NON-NLS-1$
    }

    /** The helpers' protocol: the registry on standard input, JSON or a complaint on standard output. */
    static Optional<AuthConfig> ask(String program, String key) throws FaultException {
        try {
            Process process = new ProcessBuilder(program, "get").redirectError(ProcessBuilder.Redirect.DISCARD).start(); //$NON-NLS-1$
            try {
                return answer(process, key);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw failed(program, key, String.valueOf(e.getMessage()));
        }
    }

    private static FaultException failed(String program, String key, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Credentials_failed, program, key), program, why,
                Messages.Credentials_failedRemedy));
    }

    private static Optional<AuthConfig> answer(Process process, String key) throws IOException {
        // Ends a silent one, so that reading from it ends too.
        process.onExit().orTimeout(HELPER_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        tell(process, key);
        byte[] output = process.getInputStream().readNBytes(LARGEST_ANSWER);
        if (!exitedWell(process)) {
            // The usual complaint: credentials not found in native keychain.
            return Optional.empty();
        }
        JsonNode found = JSON.readTree(output);
        String user = found.path("Username").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
        return user.isEmpty() ? Optional.empty()
                : Optional.of(signIn(key, user, found.path("Secret").asText(""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void tell(Process process, String key) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(key.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return; // it ended without listening; how it ended tells the rest
        }
    }

    private static boolean exitedWell(Process process) throws IOException {
        try {
            if (!process.waitFor(HELPER_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(Messages.Credentials_silent);
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
