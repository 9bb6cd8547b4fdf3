package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows by their names what nobody should read over a shoulder. */
public final class Secrets {

    private static final Pattern SECRET = Pattern.compile(
            "(^|[_.-])(password|passwd|passphrase|pass|pwd|token|secret|secret_key|private_key|api_?key|credential)s?$"); //$NON-NLS-1$

    private Secrets() {
    }

    /** {@return whether a value of that name is to be hidden} */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
