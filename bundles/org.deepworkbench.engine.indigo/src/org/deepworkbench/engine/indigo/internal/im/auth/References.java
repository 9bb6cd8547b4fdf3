package org.deepworkbench.engine.indigo.internal.im.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Values that stand elsewhere: {@code secret(NAME)}, {@code token(ACCOUNT)}, {@code file(PATH)}. Remembers whose tokens
 * it gave. For one header, on one thread.
 */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("(secret|token|file|command)\\((.+)\\)"); //$NON-NLS-1$
    private static final long LARGEST_FILE = 64 << 10;

    private final Credentials credentials;
    private final IProgressMonitor monitor;
    private final Set<String> accounts = new LinkedHashSet<>();

    References(Credentials credentials, IProgressMonitor monitor) {
        this.credentials = credentials;
        this.monitor = monitor;
    }

    /** {@return whether a value says only where it stands} */
    static boolean isReference(String value) {
        return REFERENCE.matcher(value).matches();
    }

    /** {@return the accounts whose tokens were given} */
    Set<String> accounts() {
        return accounts;
    }

    /**
     * {@return what a value stands for; itself if it stands for nothing else}
     *
     * @throws FaultException if there is nothing of that name
     */
    String resolved(String value) throws FaultException {
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.matches()) {
            return value;
        }
        String name = reference.group(2);
        return switch (reference.group(1)) {
            case "secret" -> secret(name); //$NON-NLS-1$
            case "token" -> token(name); //$NON-NLS-1$
            case "file" -> file(name); //$NON-NLS-1$
            default -> throw new FaultException(new Fault(Messages.Reference_command, "", //$NON-NLS-1$
                    Messages.Reference_commandWhy, Messages.Reference_commandRemedy));
        };
    }

    String secret(String name) throws FaultException {
        return credentials.secret(name, monitor).reveal();
    }

    String token(String account) throws FaultException {
        accounts.add(account);
        return credentials.token(account, monitor).reveal();
    }

    private static String file(String name) throws FaultException {
        try {
            Path file = Path.of(name);
            if (Files.size(file) > LARGEST_FILE) {
                throw new IOException(NLS.bind(Messages.Reference_fileTooLarge, LARGEST_FILE >> 10));
            }
            return Files.readString(file).strip();
        } catch (IOException | InvalidPathException e) {
            throw new FaultException(new Fault(Messages.Reference_file, name, String.valueOf(e.getMessage()),
                    Messages.Reference_fileRemedy), e);
        }
    }
}
