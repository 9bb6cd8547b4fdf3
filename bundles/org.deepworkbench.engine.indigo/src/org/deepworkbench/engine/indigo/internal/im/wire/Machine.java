package org.deepworkbench.engine.indigo.internal.im.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A virtual machine as the service describes it. Of what it is signed in to with, only the user is taken.
 *
 * @param system           name of the node template it stands for
 * @param name             by which the others of the infrastructure know it; empty if it has none yet
 * @param publicAddresses  addresses that are reached from outside
 * @param privateAddresses the others
 * @param cpus             how many it has, or should have at least
 * @param memory           in bytes, as for CPUs
 * @param gpus             how many
 * @param cloud            where it is; empty if it is nowhere yet
 * @param flavour          what the cloud calls its size; empty if it does not tell
 * @param image            what it was started from; empty if the service does not tell
 * @param user             who may sign in; empty if the service does not tell
 */
public record Machine(String system, String name, List<String> publicAddresses, List<String> privateAddresses,
        OptionalDouble cpus, OptionalDouble memory, OptionalDouble gpus, String cloud, String flavour, String image,
        String user) {

    private static final Pattern ADDRESS = Pattern.compile("net_interface\\.(\\d+)\\.(ip|ipv6)"); //$NON-NLS-1$
    private static final String CLASS = "class"; //$NON-NLS-1$
    private static final String ID = "id"; //$NON-NLS-1$

    public Machine {
        publicAddresses = List.copyOf(publicAddresses);
        privateAddresses = List.copyOf(privateAddresses);
    }

    /** @param radl the parts of the description: networks, and one system */
    static Machine read(JsonNode radl) {
        Set<String> open = new HashSet<>();
        Optional<JsonNode> system = Optional.empty();
        for (JsonNode part : radl) {
            String kind = part.path(CLASS).asText();
            if (kind.equals("network") && part.path("outbound").asText().equals("yes")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                open.add(part.path(ID).asText());
            } else if (kind.equals("system") && system.isEmpty()) { //$NON-NLS-1$
                system = Optional.of(part);
            }
        }
        return read(system.orElse(MissingNode.getInstance()), open);
    }

    private static Machine read(JsonNode system, Set<String> open) {
        List<String> publics = new ArrayList<>();
        List<String> privates = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : system.properties()) {
            Matcher matcher = ADDRESS.matcher(entry.getKey());
            if (matcher.matches()) {
                String network = system.path("net_interface." + matcher.group(1) + ".connection").asText(); //$NON-NLS-1$ //$NON-NLS-2$
                (open.contains(network) ? publics : privates).add(entry.getValue().asText());
            }
        }
        String type = system.path("provider.type").asText(); //$NON-NLS-1$
        String host = system.path("provider.host").asText(); //$NON-NLS-1$
        return new Machine(system.path(ID).asText(), system.path("net_interface.0.dns_name").asText(), publics, //$NON-NLS-1$
                privates, number(system, "cpu.count"), number(system, "memory.size"), number(system, "gpu.count"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                host.isEmpty() ? type : type + " · " + host, system.path("instance_type").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                system.path("disk.0.image.url").asText(), system.path("disk.0.os.credentials.username").asText()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static OptionalDouble number(JsonNode system, String key) {
        for (String each : List.of(key, key + "_min")) { //$NON-NLS-1$
            if (system.path(each).isNumber()) {
                return OptionalDouble.of(system.path(each).asDouble());
            }
        }
        return OptionalDouble.empty();
    }

    /** {@return the address to reach it at, the public one if it has one} */
    public Optional<String> address() {
        return publicAddresses.stream().findFirst().or(() -> privateAddresses.stream().findFirst());
    }
}
