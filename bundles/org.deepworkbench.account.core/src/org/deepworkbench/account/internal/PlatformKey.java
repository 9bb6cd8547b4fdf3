package org.deepworkbench.account.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
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
    private static final String MODULES = "org.eclipse.equinox.security.secureStorage"; //$NON-NLS-1$
    private static final String BY_ITSELF = "AutomaticPasswordGeneration"; //$NON-NLS-1$
    private static final int BYTES = 32;

    private final Path file;

    /** @param folder existing private folder */
    PlatformKey(Path folder) {
        this.file = folder.resolve("keyring"); //$NON-NLS-1$
    }

    @Override
    public Optional<char[]> find() {
        try {
            Optional<ISecurePreferences> node = node();
            if (node.isEmpty() || !node.get().isEncrypted(KEY)) {
                return Optional.empty();
            }
            return Optional.ofNullable(node.get().get(KEY, null)).map(String::toCharArray);
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
            Optional<ISecurePreferences> node = node();
            if (node.isEmpty()) {
                return Optional.empty();
            }
            node.get().put(KEY, password, true);
            if (!node.get().isEncrypted(KEY)) { // Equinox would write down as it is what it cannot encrypt
                node.get().remove(KEY);
                return Optional.empty();
            }
            node.get().flush();
            return Optional.of(password.toCharArray());
        } catch (IOException | StorageException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Nobody is asked: the window that Equinox would open knows nothing of the command line. */
    private Optional<ISecurePreferences> node() throws IOException {
        Optional<String> keyring = keyring();
        if (keyring.isEmpty()) {
            return Optional.empty();
        }
        URL place = file.toUri().toURL();
        return Optional.of(SecurePreferencesFactory.open(place, Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE,
                IProviderHints.REQUIRED_MODULE_ID, keyring.get())).node(NODE));
    }

    /** {@return the module of Equinox that speaks with a keyring, as opposed to those that ask the person} */
    private static Optional<String> keyring() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return Optional.empty();
        }
        return Arrays.stream(registry.getConfigurationElementsFor(MODULES))
                .filter(module -> Arrays.stream(module.getChildren("hint")) //$NON-NLS-1$
                        .anyMatch(hint -> BY_ITSELF.equals(hint.getAttribute("value")))) //$NON-NLS-1$
                .map(module -> module.getDeclaringExtension().getUniqueIdentifier()).filter(Objects::nonNull)
                .findFirst();
    }
}
