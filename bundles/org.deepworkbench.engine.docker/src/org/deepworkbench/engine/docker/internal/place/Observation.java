package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.InternetProtocol;
import com.github.dockerjava.api.model.Ports;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.plan.PublishedPort;
import org.eclipse.osgi.util.NLS;

/**
 * One container at one look: the one that is there, compared with the one that should be.
 *
 * @param spec  what should run
 * @param found what the engine tells of it; empty if there is none
 */
record Observation(ContainerSpec spec, Optional<InspectContainerResponse> found) {

    private static final int SHORT_ID = 12;
    private static final long SIGNALS = 128;
    private static final long KILLED = 137;
    private static final long TERMINATED = 143;

    DeploymentState state() {
        if (found.isEmpty()) {
            return DeploymentState.FAILED;
        }
        ContainerState state = found.get().getState();
        return switch (String.valueOf(state.getStatus())) {
            case "running" -> DeploymentState.RUNNING; //$NON-NLS-1$
            case "restarting" -> DeploymentState.IN_PROGRESS; //$NON-NLS-1$
            case "paused" -> DeploymentState.DEGRADED; //$NON-NLS-1$
            case "exited" -> exitCode(state) == 0 && isJob() ? DeploymentState.STOPPED : DeploymentState.FAILED; //$NON-NLS-1$
            default -> DeploymentState.FAILED; // created and never started, dead, being removed by somebody
        };
    }

    /** What opens no port does its work and ends; whatever else ends, it was not asked to. */
    private boolean isJob() {
        return spec.ports().isEmpty();
    }

    private static long exitCode(ContainerState state) {
        return state.getExitCodeLong() == null ? -1 : state.getExitCodeLong();
    }

    /** {@return the id of the container; empty if there is none} */
    Optional<String> id() {
        return found.map(InspectContainerResponse::getId);
    }

    /**
     * {@return why it does not run}
     *
     * @param lastLines what it logged last
     */
    Fault fault(String lastLines) {
        String said = lastLines.isEmpty() ? "" : ' ' + NLS.bind(Messages.Ended_lastLines, lastLines); //$NON-NLS-1$
        if (found.isEmpty()) {
            return new Fault(NLS.bind(Messages.Ended_gone, spec.node()), spec.node(), Messages.Ended_goneWhy,
                    Messages.Ended_goneRemedy);
        }
        ContainerState state = found.get().getState();
        boolean outOfMemory = Boolean.TRUE.equals(state.getOOMKilled());
        return new Fault(NLS.bind(Messages.Ended_what, spec.node()), spec.node(), why(state) + said,
                outOfMemory ? Messages.Ended_memoryRemedy : Messages.Ended_remedy);
    }

    private static String why(ContainerState state) {
        long code = exitCode(state);
        if (Boolean.TRUE.equals(state.getOOMKilled())) {
            return Messages.Ended_memory;
        }
        if (state.getError() != null && !state.getError().isBlank()) {
            return state.getError();
        }
        if ("created".equals(state.getStatus())) { //$NON-NLS-1$
            return Messages.Ended_neverStarted;
        }
        if (code == 0) {
            return Messages.Ended_byItself;
        }
        if (code == KILLED) {
            return Messages.Ended_killed;
        }
        return code == TERMINATED ? Messages.Ended_terminated
                : code > SIGNALS ? NLS.bind(Messages.Ended_signal, code - SIGNALS)
                        : NLS.bind(Messages.Ended_exitCode, code);
    }

    /** {@return the port that is open outside for a port inside} */
    OptionalInt openPort(PublishedPort port) {
        if (state() != DeploymentState.RUNNING) {
            return OptionalInt.empty();
        }
        Ports ports = found.get().getNetworkSettings().getPorts();
        Ports.Binding[] bindings = ports == null ? null
                : ports.getBindings().get(new ExposedPort(port.source(), InternetProtocol.parse(port.protocol())));
        // The same port may be open at several addresses, under different numbers for IPv4 and IPv6.
        return bindings == null ? OptionalInt.empty()
                : Arrays.stream(bindings).filter(binding -> !String.valueOf(binding.getHostIp()).contains(":")) //$NON-NLS-1$
                        .mapToInt(binding -> Integer.parseInt(binding.getHostPortSpec())).findFirst();
    }

    /** {@return the addresses at which it can be asked} */
    List<Endpoint> endpoints(String host) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (PublishedPort port : spec.ports()) {
            OptionalInt open = port.protocol().equals("tcp") ? openPort(port) : OptionalInt.empty(); //$NON-NLS-1$
            open.ifPresent(number -> endpoints.add(new Endpoint(spec.node(),
                    URI.create("http://" + host + ':' + number + '/'), Optional.empty()))); //$NON-NLS-1$
        }
        return endpoints;
    }

    /** {@return the container as a part of the deployment} */
    Optional<Resource> resource(Function<String, Optional<Usage.Reading>> usage) {
        return found.map(container -> {
            Map<String, String> details = new LinkedHashMap<>();
            details.put(Messages.Detail_name, container.getName().replaceFirst("^/", "")); //$NON-NLS-1$ //$NON-NLS-2$
            details.put(Messages.Detail_image, spec.image());
            details.put(Messages.Detail_state, String.valueOf(container.getState().getStatus()));
            usage.apply(container.getId()).ifPresent(reading -> {
                details.put(Messages.Detail_cpu, reading.cpu());
                details.put(Messages.Detail_memory, reading.memory());
            });
            return new Resource(container.getId().substring(0, SHORT_ID), spec.node(), Messages.Detail_container,
                    state(), details, state() == DeploymentState.RUNNING ? List.of(Resource.Action.RESTART)
                            : List.of(Resource.Action.START));
        });
    }
}
