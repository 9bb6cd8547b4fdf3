package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.http.PlainText;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;

/**
 * Says what the Orchestrator's answers mean.
 *
 * @param plan       what was to run
 * @param deployment as it was last told of
 * @param resources  its parts, as they were last told of
 * @param machines   what its site tells of its machines
 */
record Report(Plan plan, RemoteDeployment deployment, List<RemoteResource> resources, Machines machines) {

    private static final int LONGEST_REASON = 1000;

    DeploymentStatus status(List<Cause> causes) {
        return new DeploymentStatus(deployment.status().state(), Steps.of(deployment), fault(deployment), causes,
                nodes(), attributes(), endpoints(), parts());
    }

    /** {@return how it stands while it is being removed, whatever the Orchestrator said before} */
    DeploymentStatus ending(List<Cause> causes) {
        Map<String, DeploymentState> nodes = nodes();
        nodes.replaceAll((node, state) -> DeploymentState.STOPPING);
        return new DeploymentStatus(DeploymentState.STOPPING, Optional.of(Messages.Step_removing), Optional.empty(),
                causes, nodes, Attributes.NONE, List.of(), parts());
    }

    /** {@return why it failed, if it did} */
    static Optional<Fault> fault(RemoteDeployment deployment) {
        if (!deployment.status().isFailed()) {
            return Optional.empty();
        }
        String reason = PlainText.of(deployment.reason().orElse(""), "text/plain", LONGEST_REASON); //$NON-NLS-1$ //$NON-NLS-2$
        String what = switch (deployment.status()) {
            case UPDATE_FAILED -> Messages.Report_updateFailed;
            case DELETE_FAILED -> Messages.Report_deleteFailed;
            default -> Messages.Report_createFailed;
        };
        return Optional.of(new Fault(what, deployment.site().orElse(""), //$NON-NLS-1$
                reason.isEmpty() ? Messages.Report_noReason : reason, Failure.in(reason).remedy()));
    }

    private Map<String, DeploymentState> nodes() {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        plan.services().stream().map(PlannedService::node)
                .forEach(node -> nodes.put(node, deployment.status().state()));
        resources.stream().collect(Collectors.groupingBy(RemoteResource::node, LinkedHashMap::new,
                Collectors.mapping(RemoteResource::deploymentState, Collectors.toSet())))
                .forEach((node, states) -> nodes.put(node, together(states)));
        return nodes;
    }

    /** {@return the state of a node that several parts stand for} */
    private static DeploymentState together(Set<DeploymentState> states) {
        if (states.size() == 1) {
            return states.iterator().next();
        }
        boolean onItsWay = states.contains(DeploymentState.IN_PROGRESS) || states.contains(DeploymentState.PLANNED);
        if (onItsWay && !states.contains(DeploymentState.FAILED)) {
            return DeploymentState.IN_PROGRESS;
        }
        boolean anyRuns = onItsWay || states.contains(DeploymentState.RUNNING);
        return anyRuns ? DeploymentState.DEGRADED
                : states.contains(DeploymentState.FAILED) ? DeploymentState.FAILED : DeploymentState.STOPPING;
    }

    private Attributes attributes() {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        for (RemoteResource resource : resources) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("tosca_name", resource.node()); //$NON-NLS-1$
            resource.physicalId().ifPresent(id -> attributes.put("tosca_id", id)); //$NON-NLS-1$
            attributes.put("state", resource.state().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
            attributes.putAll(machines.attributes(resource.node()));
            nodes.putIfAbsent(resource.node(), attributes);
        }
        return new Attributes(nodes);
    }

    private List<Endpoint> endpoints() {
        boolean stands = switch (deployment.status()) {
            case CREATE_COMPLETE, UPDATE_IN_PROGRESS, UPDATE_COMPLETE, UPDATE_FAILED -> true;
            default -> false;
        };
        return stands ? new Links(plan).in(deployment.outputs()) : List.of();
    }

    private List<Resource> parts() {
        List<Resource> parts = new ArrayList<>();
        for (RemoteResource resource : resources) {
            Map<String, String> details = new LinkedHashMap<>();
            deployment.site().ifPresent(site -> details.put(Messages.Detail_site, site));
            resource.physicalId().ifPresent(id -> details.put(Messages.Detail_physicalId, id));
            details.put(Messages.Detail_state, resource.state());
            details.putAll(machines.details(resource.node()));
            parts.add(new Resource(resource.id(), resource.node(), shortName(resource.type()),
                    resource.deploymentState(), details,
                    deployment.status().canUpdate() ? resource.actions() : List.of()));
        }
        return parts;
    }

    private static String shortName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** {@return what is left to tell of a deployment that is gone} */
    static DeploymentStatus gone(DeploymentStatus before, boolean asked, List<Cause> causes) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>(before.nodes());
        nodes.replaceAll((node, state) -> DeploymentState.STOPPED);
        Optional<Fault> fault = asked ? Optional.empty() : Optional.of(new Fault(Messages.Report_gone, "", //$NON-NLS-1$
                Messages.Report_goneWhy, Messages.Report_goneRemedy));
        return new DeploymentStatus(asked ? DeploymentState.STOPPED : DeploymentState.FAILED, Optional.empty(), fault,
                causes, nodes, Attributes.NONE, List.of(), List.of());
    }
}
