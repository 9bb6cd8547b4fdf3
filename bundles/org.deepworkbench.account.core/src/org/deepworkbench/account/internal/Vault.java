package org.deepworkbench.account.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.deepworkbench.account.Lock;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.state.AtomicFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Secrets in one PKCS #12 key store. Every call reads the file anew under a lock, because several processes use it.
 * Names of secrets can be read without its password; values cannot. Safe to use from any thread.
 */
final class Vault {

    private static final String FILE = "secrets.p12"; //$NON-NLS-1$
    private static final String TYPE = "PKCS12"; //$NON-NLS-1$
    /** A key store carries keys only; what a secret is used for does not matter to it. */
    private static final String ALGORITHM = "AES"; //$NON-NLS-1$
    private static final long LARGEST = 8 << 20;

    private final Path file;
    private final FileGate gate;
    private final VaultKey key;

    /** @param folder existing private folder */
    Vault(Path folder, VaultKey key) {
        this.file = folder.resolve(FILE);
        this.gate = new FileGate(folder.resolve("secrets.lock")); //$NON-NLS-1$
        this.key = key;
    }

    /** Has the password given before anything else is begun, so that nothing is done in vain. */
    void unlock(IProgressMonitor monitor) throws FaultException {
        with(monitor, (store, password) -> null);
    }

    /** {@return how it is locked; the person is not asked} */
    Lock lock() {
        return key.lock(Files.exists(file));
    }

    /** {@return the secret of that name} */
    Optional<Secret> get(String name, IProgressMonitor monitor) throws FaultException {
        if (!names().contains(name)) {
            return Optional.empty(); // nobody is asked for a password in vain
        }
        return with(monitor, (store, password) -> read(store, name, password));
    }

    void put(String name, Secret secret, IProgressMonitor monitor) throws FaultException {
        with(monitor, (store, password) -> {
            byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
            store.setEntry(name, new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, ALGORITHM)),
                    new KeyStore.PasswordProtection(password));
            write(store, password);
            return null;
        });
    }

    void remove(String name, IProgressMonitor monitor) throws FaultException {
        if (names().contains(name)) {
            with(monitor, (store, password) -> {
                store.deleteEntry(name);
                write(store, password);
                return null;
            });
        }
    }

    /** {@return the names of all secrets; needs no password} */
    Set<String> names() throws FaultException {
        try {
            return gate.locked(() -> {
                KeyStore store = KeyStore.getInstance(TYPE);
                store.load(content().map(ByteArrayInputStream::new).orElse(null), null);
                return new TreeSet<>(Collections.list(store.aliases()));
            });
        } catch (IOException | GeneralSecurityException e) {
            throw damaged(e);
        }
    }

    private interface Use<T> {
        T of(KeyStore store, char[] password) throws IOException, GeneralSecurityException;
    }

    private <T> T with(IProgressMonitor monitor, Use<T> use) throws FaultException {
        Optional<Fault> wrong = Optional.empty();
        while (true) {
            char[] password = key.password(Files.exists(file), wrong.isPresent(), monitor);
            try {
                return gate.locked(() -> use.of(open(password), password));
            } catch (IOException | GeneralSecurityException e) {
                if (!(e.getCause() instanceof UnrecoverableKeyException)) {
                    throw damaged(e);
                }
                key.wrong();
                wrong = Optional.of(new Fault(Messages.Vault_wrong, file.toString(), "", Messages.Vault_wrongRemedy)); //$NON-NLS-1$
            } finally {
                Arrays.fill(password, '\0');
            }
            if (!key.canAskAgain()) {
                throw new FaultException(wrong.get());
            }
        }
    }

    private KeyStore open(char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(content().map(ByteArrayInputStream::new).orElse(null), password);
        return store;
    }

    private Optional<byte[]> content() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(Messages.Vault_tooLarge, LARGEST >> 20));
        }
        return Optional.of(Files.readAllBytes(file));
    }

    private static Optional<Secret> read(KeyStore store, String name, char[] password)
            throws GeneralSecurityException {
        if (!(store.getEntry(name, new KeyStore.PasswordProtection(password)) instanceof KeyStore.SecretKeyEntry entry)) {
            return Optional.empty();
        }
        SecretKey secret = entry.getSecretKey();
        return Optional.of(new Secret(new String(secret.getEncoded(), StandardCharsets.UTF_8)));
    }

    private void write(KeyStore store, char[] password) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        AtomicFile.write(file, bytes.toByteArray());
    }

    private FaultException damaged(Exception e) {
        return new FaultException(new Fault(Messages.Vault_damaged, file.toString(), String.valueOf(e.getMessage()),
                Messages.Vault_damagedRemedy), e);
    }
}
