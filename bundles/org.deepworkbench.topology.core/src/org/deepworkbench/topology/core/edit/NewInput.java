package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Optional;

/**
 * An input that is to be added.
 *
 * @param name         its name
 * @param type         its type, such as {@code string}
 * @param entryType    type of the entries of a list or map
 * @param required     whether a value must be given
 * @param defaultValue default value as YAML
 * @param constraints  each as YAML on one line, such as {@code greater_or_equal: 1}
 * @param description  for people
 */
public record NewInput(String name, String type, Optional<String> entryType, boolean required,
        Optional<String> defaultValue, List<String> constraints, Optional<String> description) {

    public NewInput {
        constraints = List.copyOf(constraints);
    }

    /** {@return an input of that name and type about which nothing else is said} */
    public static NewInput of(String name, String type) {
        return new NewInput(name, type, Optional.empty(), true, Optional.empty(), List.of(), Optional.empty());
    }
}
