package org.deepworkbench.account.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * A random password in the platform's secure storage, which the keyring of the person's session protects (Secret
 * Service, Windows data protection, macOS keychain). There is none where no such keyring answers.
 */
final class PlatformKey implements KeyChain.Keyring {

    private static final String NODE = "org.deepworkbench.account"; //$NON-NLS-1$
    private static final String KEY = "vault"; //$NON-NLS-1$
    private static final int BYTES = 32;

    private final Path file;

    /** @param folder existing private folder */
    PlatformKey(Path folder) {
        this.file = folder.resolve("keyring"); //$NON-NLS-1$
    }

    @Override
    public Optional<char[]> find() {
        try {
            return Optional.ofNullable(node().get(KEY, null)).map(String::toCharArray);
        } catch (IOException | StorageException | LinkageError e) {
            return Optional.empty(); // no keyring answers
        }
    }

    @Override
    public Optional<char[]> make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getEncoder().encodeToString(random);
        try {
            ISecurePreferences node = node();
            node.put(KEY, password, true);
            node.flush();
            return Optional.of(password.toCharArray());
        } catch (IOException | StorageException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Nobody is asked: the window that Equinox would open knows nothing of the command line. */
    private ISecurePreferences node() throws IOException {
        URL place = file.toUri().toURL();
        return SecurePreferencesFactory.open(place, Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE)).node(NODE);
    }
}
