package org.deepworkbench.engine.local.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;

/**
 * Attributes as the INDIGO types name them: {@code load_balancer_ips} of the application, and {@code publish_ports} of
 * the runtime's capability {@code host}, in the order of the topology.
 */
final class LocalAttributes {

    private final Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();

    /** @param realPort where the service's DEEPaaS API listens */
    void add(PlannedService service, int realPort) {
        List<Object> ports = new ArrayList<>();
        for (PublishedPort port : service.ports()) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("protocol", port.protocol()); //$NON-NLS-1$
            attributes.put("source", (long) port.source()); //$NON-NLS-1$
            attributes.put("target", port.source() == DeepaasPort.of(service) ? (Object) (long) realPort //$NON-NLS-1$
                    : new Attributes.Withheld(PlanJudge.portReason(port)));
            ports.add(attributes);
        }
        byNode.putIfAbsent(service.runtimeNode(), Map.of("host", Map.of("publish_ports", ports))); //$NON-NLS-1$ //$NON-NLS-2$
        byNode.put(service.node(), Map.of("load_balancer_ips", List.of("127.0.0.1"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Attributes build() {
        return new Attributes(byNode);
    }
}
