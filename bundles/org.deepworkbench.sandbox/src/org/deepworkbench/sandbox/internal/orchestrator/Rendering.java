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
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ").withZone(ZoneOffset.UTC); //$NON-NLS-1$

    private Rendering() {
    }

    static Map<String, Object> deployment(Deployment deployment, String base) {
        return deployment.look(it -> {
            Map<String, Object> json = head(it.id(), it.created(), it.updated());
            it.parts().stream().map(Part::physicalId).flatMap(id -> id.stream()).findFirst()
                    .ifPresent(id -> json.put("physicalId", id)); //$NON-NLS-1$
            json.put("status", it.status().name()); //$NON-NLS-1$
            json.put("statusReason", "sandbox" + (it.reason().isEmpty() ? "" : ": " + it.reason())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            json.put("outputs", it.outputs()); //$NON-NLS-1$
            json.put("task", it.task().name()); //$NON-NLS-1$
            it.order().callback().ifPresent(callback -> json.put("callback", callback)); //$NON-NLS-1$
            it.order().userGroup().ifPresent(group -> json.put("userGroup", group)); //$NON-NLS-1$
            it.site().ifPresent(site -> {
                json.put("cloudProviderName", "sandbox " + site); //$NON-NLS-1$ //$NON-NLS-2$
                json.put("cloudProviderEndpoint", endpoint(site, it.provider(), base)); //$NON-NLS-1$
            });
            json.put("createdBy", Map.of("issuer", it.owner().issuer(), "subject", it.owner().subject())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            String self = base + "/deployments/" + it.id(); //$NON-NLS-1$
            json.put("links", List.of(link("self", self), link("resources", self + "/resources"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    link("template", self + "/template"))); //$NON-NLS-1$ //$NON-NLS-2$
            return json;
        });
    }

    private static Map<String, Object> endpoint(String site, Provider provider, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cpEndpoint", base + "/sites/" + site); //$NON-NLS-1$ //$NON-NLS-2$
        json.put("cpComputeServiceId", site + '-' + provider.service()); //$NON-NLS-1$
        json.put("deploymentType", provider == Provider.IM ? "OPENSTACK" : provider.name()); //$NON-NLS-1$ //$NON-NLS-2$
        return json;
    }

    static Map<String, Object> part(Part part, String deployment, String base) {
        Map<String, Object> json = head(part.id, part.created, part.updated());
        part.physicalId().ifPresent(id -> json.put("physicalId", id)); //$NON-NLS-1$
        json.put("state", part.state().name()); //$NON-NLS-1$
        json.put("toscaNodeType", part.type); //$NON-NLS-1$
        json.put("toscaNodeName", part.node); //$NON-NLS-1$
        json.put("requiredBy", List.copyOf(part.requiredBy)); //$NON-NLS-1$
        String self = base + "/deployments/" + deployment; //$NON-NLS-1$
        json.put("links", List.of(link("deployment", self), link("self", self + "/resources/" + part.id))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return json;
    }

    private static Map<String, Object> head(String id, Instant created, Instant updated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uuid", id); //$NON-NLS-1$
        json.put("creationTime", TIME.format(created)); //$NON-NLS-1$
        json.put("updateTime", TIME.format(updated)); //$NON-NLS-1$
        return json;
    }

    /** {@return the extra information: the machines as their site tells of them, as JSON text} */
    static String extraInfo(Deployment deployment) {
        List<Object> machines = new ArrayList<>();
        deployment.look(it -> {
            it.parts().stream().filter(part -> part.machine).forEach(part -> machines.add(Map.of("vmProperties", //$NON-NLS-1$
                    Map.of("class", "system", "id", part.node, "state", part.state().name().toLowerCase(Locale.ROOT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                            "provider.type", "sandbox")))); //$NON-NLS-1$ //$NON-NLS-2$
            return machines;
        });
        return new String(Json.write(Map.of("vms", machines)), StandardCharsets.UTF_8); //$NON-NLS-1$
    }

    static Map<String, Object> link(String rel, String href) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", rel); //$NON-NLS-1$
        link.put("href", href); //$NON-NLS-1$
        return link;
    }
}
