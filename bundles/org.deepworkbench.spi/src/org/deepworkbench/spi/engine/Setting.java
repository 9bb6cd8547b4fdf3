package org.deepworkbench.spi.engine;

import java.util.List;
import java.util.Optional;

/**
 * A typed field of a target. Forms and the checks of the command line are made from it.
 *
 * @param key          as on the command line, such as {@code url}
 * @param label        for people
 * @param description  one sentence
 * @param kind         what may stand in it
 * @param defaultValue what holds when it is not set
 * @param required     whether a target cannot do without
 * @param choices      the values of a {@link Kind#CHOICE}; empty for the others
 * @param perDeployment whether the person may set it anew for each deployment
 */
public record Setting(String key, String label, String description, Kind kind, Optional<String> defaultValue,
        boolean required, List<String> choices, boolean perDeployment) {

    /** What may stand in a setting. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** An absolute URI. */
        URI,
        /** A whole number from 0 upwards. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of the choices. */
        CHOICE,
        /** An existing file or folder of this machine. */
        PATH,
        /** The name of an account that signs in, see {@code Credentials#token}. */
        ACCOUNT,
        /** The name of a secret, see {@code Credentials#secret}. */
        SECRET
    }

    public Setting {
        choices = List.copyOf(choices);
    }
}
