package org.deepworkbench.spi;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from its name whether a value is secret: topologies and containers have no other way to say so. */
public final class SecretNames {

    private static final Set<String> WORDS = Set.of("pass", "password", "passwd", "passphrase", "pwd", "token", "secret", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "secrets", "key", "keys", "apikey", "credential", "credentials"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final List<String> ENDINGS = List.of("password", "passwd", "token", "secret"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private SecretNames() {
    }

    /** {@return whether the name of an input, variable or argument says that its value is secret} */
    public static boolean looksSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(lower::endsWith)) {
            return true;
        }
        String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
        for (String word : apart.split("[^\\p{L}\\p{N}]+")) { //$NON-NLS-1$
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
