package org.deepworkbench.sandbox.internal.orchestrator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.sandbox.internal.wire.Json;

/** Deployments and their parts in the Orchestrator's JSON. Fields without a value are left out. */
final class Rendering {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ").withZone(ZoneOffset.UTC);

    private Rendering() {
    }

    static Map<String, Object> deployment(Deployment deployment, String base) {
        return deployment.look(it -> {
            Map<String, Object> json = head(it.id(), it.created(), it.updated());
            it.parts().stream().map(Part::physicalId).flatMap(id -> id.stream()).findFirst()
                    .ifPresent(id -> json.put("physicalId", id));
            json.put("status", it.status().name());
            json.put("statusReason", "sandbox" + (it.reason().isEmpty() ? "" : ": " + it.reason()));
            json.put("outputs", it.outputs());
            json.put("task", it.task().name());
            it.order().callback().ifPresent(callback -> json.put("callback", callback));
            it.order().userGroup().ifPresent(group -> json.put("userGroup", group));
            it.site().ifPresent(site -> {
                json.put("cloudProviderName", "sandbox " + site);
                json.put("cloudProviderEndpoint", endpoint(site, it.provider(), base));
            });
            json.put("createdBy", Map.of("issuer", it.owner().issuer(), "subject", it.owner().subject()));
            String self = base + "/deployments/" + it.id();
            json.put("links", List.of(link("self", self), link("resources", self + "/resources"),
                    link("template", self + "/template")));
            return json;
        });
    }

    private static Map<String, Object> endpoint(String site, Provider provider, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cpEndpoint", base + "/sites/" + site);
        json.put("cpComputeServiceId", site + '-' + provider.service());
        json.put("deploymentType", provider == Provider.IM ? "OPENSTACK" : provider.name());
        return json;
    }

    static Map<String, Object> part(Part part, String deployment, String base) {
        Map<String, Object> json = head(part.id, part.created, part.updated());
        part.physicalId().ifPresent(id -> json.put("physicalId", id));
        json.put("state", part.state().name());
        json.put("toscaNodeType", part.type);
        json.put("toscaNodeName", part.node);
        json.put("requiredBy", List.copyOf(part.requiredBy));
        String self = base + "/deployments/" + deployment;
        json.put("links", List.of(link("deployment", self), link("self", self + "/resources/" + part.id)));
        return json;
    }

    private static Map<String, Object> head(String id, Instant created, Instant updated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uuid", id);
        json.put("creationTime", TIME.format(created));
        json.put("updateTime", TIME.format(updated));
        return json;
    }

    /** {@return the extra information: the machines as their site tells of them, as JSON text} */
    static String extraInfo(Deployment deployment) {
        List<Object> machines = new ArrayList<>();
        deployment.look(it -> {
            it.parts().stream().filter(part -> part.machine).forEach(part -> machines.add(Map.of("vmProperties",
                    Map.of("class", "system", "id", part.node, "state", part.state().name().toLowerCase(Locale.ROOT),
                            "provider.type", "sandbox"))));
            return machines;
        });
        return new String(Json.write(Map.of("vms", machines)), StandardCharsets.UTF_8);
    }

    static Map<String, Object> link(String rel, String href) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", rel);
        link.put("href", href);
        return link;
    }
}
