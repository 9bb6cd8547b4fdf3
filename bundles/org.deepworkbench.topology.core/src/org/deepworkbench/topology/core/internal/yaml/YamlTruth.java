package org.deepworkbench.topology.core.internal.yaml;

import java.util.Optional;

/** The truths of YAML 1.1, which the services' parsers read: true and false, yes and no, on and off, in three cases. */
public final class YamlTruth {

    private YamlTruth() {
    }

    /** {@return the truth that the text names, if it names one} */
    public static Optional<Boolean> of(String text) {
        if (text.length() < 2 || text.length() > 5) {
            return Optional.empty();
        }
        return switch (text) {
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> Optional.of(true);
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
