package org.deepworkbench.cli.internal.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.SecretNames;

/** Hides the secrets of a plan wherever they are in it. */
final class SecretMask {

    /** Stands for a secret. */
    static final String MASK = "***";
    /** A shorter text is hidden only where it is all there is. */
    private static final int LONG_ENOUGH = 4;

    private final Set<String> secrets;

    /** @param inputs values of inputs by name; those whose names say that they are secret are hidden everywhere */
    SecretMask(Map<String, Object> inputs) {
        secrets = inputs.entrySet().stream()
                .filter(input -> input.getValue() instanceof String && SecretNames.looksSecret(input.getKey()))
                .map(input -> input.getValue().toString()).filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }

    /** {@return the value of something that has a name} */
    Object named(String name, Object value) {
        boolean empty = value.equals("");
        return SecretNames.looksSecret(name) && value instanceof String && !empty ? MASK : of(value);
    }

    /** {@return the value, as it is or hidden} */
    Object of(Object value) {
        return switch (value) {
            case String text -> of(text);
            case List<?> list -> list.stream().map(this::of).toList();
            case Map<?, ?> map -> {
                Map<String, Object> hidden = new LinkedHashMap<>();
                map.forEach((key, entry) -> hidden.put(key.toString(), named(key.toString(), entry)));
                yield hidden;
            }
            default -> value;
        };
    }

    /** {@return the text with every secret in it hidden} */
    String of(String text) {
        String hidden = text;
        for (String secret : secrets) {
            if (text.equals(secret)) {
                return MASK;
            }
            hidden = secret.length() < LONG_ENOUGH ? hidden : hidden.replace(secret, MASK);
        }
        return hidden;
    }
}
