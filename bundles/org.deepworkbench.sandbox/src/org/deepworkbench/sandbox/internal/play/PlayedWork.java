package org.deepworkbench.sandbox.internal.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;

/** Nothing runs, but everything has an address, at which a sentence says so. */
final class PlayedWork implements Work {

    private static final String ADDRESS = "127.0.0.1";

    private final Standing standing;

    /** @param port of this machine at which something answers */
    PlayedWork(Template template, int port) {
        Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();
        template.nodes().forEach(node -> byNode.put(node.name(), addresses()));
        template.plan().ifPresent(plan -> plan.services().forEach(service ->
            byNode.get(service.runtimeNode()).put("host", Map.of("publish_ports", ports(service, port)))));
        standing = new Standing.Running(new Attributes(byNode));
    }

    private static Map<String, Object> addresses() {
        Map<String, Object> addresses = new LinkedHashMap<>();
        addresses.put("public_address", ADDRESS);
        addresses.put("private_address", ADDRESS);
        addresses.put("ip", ADDRESS);
        addresses.put("load_balancer_ips", List.of(ADDRESS));
        return addresses;
    }

    private static List<Object> ports(PlannedService service, int port) {
        List<Object> ports = new ArrayList<>();
        for (PublishedPort published : service.ports()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("protocol", published.protocol());
            told.put("source", (long) published.source());
            told.put("target", (long) port);
            ports.add(told);
        }
        return ports;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public String log() {
        return "";
    }

    @Override
    public void end() {
        // nothing runs
    }
}
