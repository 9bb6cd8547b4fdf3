package org.deepworkbench.spi.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part that a target made for a deployment: a container, a virtual machine.
 *
 * @param id      as the target calls it
 * @param node    name of the node template it stands for; empty if for none
 * @param type    for people, such as {@code container}
 * @param state   where it stands
 * @param details what else the target tells, in the order to show; untrusted, plain text
 * @param actions what can be done to it now
 */
public record Resource(String id, String node, String type, DeploymentState state, Map<String, String> details,
        List<Action> actions) {

    /** What a person can do to one part of a deployment. */
    public enum Action {
        START, STOP, RESTART,
        /** Set up anew what runs in it, without making it anew. */
        RECONFIGURE, REMOVE
    }

    public Resource {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        actions = List.copyOf(actions);
    }
}
