package org.deepworkbench.spi.module;

import java.util.Map;

/**
 * An implementation of a module that the model server of the workbench carries, so that it runs without a container.
 *
 * @param module  name of the implementation, such as {@code image-classification}
 * @param options options of the implementation, such as {@code flavour=phytoplankton}
 */
public record BuiltIn(String module, Map<String, String> options) {

    public BuiltIn {
        options = Map.copyOf(options);
    }
}
