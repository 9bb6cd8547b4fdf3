package org.deepworkbench.sandbox.internal.play;

import java.util.List;
import java.util.Map;

/**
 * A node template as the sandbox needs it.
 *
 * @param name     of the node template
 * @param type     of the node, as written
 * @param machine  whether it is a machine of its own
 * @param count    how many of it are wanted, at least 1
 * @param requires names of the node templates that it needs
 * @param host     what a machine is to have, functions resolved: the properties of its capability {@code host}
 * @param system   which system a machine is to have: the properties of its capability {@code os}
 */
public record TemplateNode(String name, String type, boolean machine, int count, List<String> requires,
        Map<String, Object> host, Map<String, Object> system) {

    public TemplateNode {
        requires = List.copyOf(requires);
        host = Map.copyOf(host);
        system = Map.copyOf(system);
    }
}
