package org.deepworkbench.spi;

import java.util.Objects;

/** A token or password. It never prints itself, so that no log, journal or error message can carry it by accident. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** {@return the secret itself, for the one place that sends it} */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "•••"; //$NON-NLS-1$
    }
}
