package org.deepworkbench.spi.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A configured place to run.
 *
 * @param name     chosen by the person, unique
 * @param engineId id of the engine that drives it, such as {@code docker}
 * @param settings values of the engine's {@link DeploymentEngine#settings() settings}, by key. Never a secret: a setting
 *                 of a secret kind holds the name under which {@code Credentials} keeps it
 */
public record Target(String name, String engineId, Map<String, String> settings) {

    /** This machine, which is always there and needs no settings. */
    public static final Target LOCAL = new Target("local", "local", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$

    public Target {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** {@return the value of a setting; empty if it is not set or blank} */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
    }

    /** {@return this target with some settings replaced, for one deployment} */
    public Target with(Map<String, String> replaced) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(replaced);
        return new Target(name, engineId, all);
    }
}
