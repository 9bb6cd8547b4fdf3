package org.deepworkbench.engine.local.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.eclipse.osgi.util.NLS;

/** Judges what a plan asks for against what processes on this machine can give. */
final class PlanJudge {

    private static final int JUPYTER = 8888;
    private static final int MONITOR = 6006;

    private final Plan plan;
    private final DeployOptions options;
    private final Machine machine;
    private final List<Fault> refusals = new ArrayList<>();
    private final Set<String> limitations = new LinkedHashSet<>();

    PlanJudge(Plan plan, DeployOptions options, List<Device> devices) {
        this.plan = plan;
        this.options = options;
        this.machine = Machine.of(devices);
    }

    Assessment judge() {
        plan.noService().ifPresent(refusals::add);
        for (PlannedService service : plan.services()) {
            judgeImage(service);
            judgeGpus(service);
            judgeMemory(service);
            judgeCpus(service);
            noteContainerFeatures(service);
            notePorts(service);
            noteEnvironment(service);
        }
        return new Assessment(refusals, List.copyOf(limitations));
    }

    private void judgeImage(PlannedService service) {
        if (service.builtIn().isPresent()) {
            limitations.add(NLS.bind(Messages.Judge_noContainer, service.image()));
        } else {
            refusals.add(new Fault(NLS.bind(Messages.Judge_noBuiltIn, service.image()), service.node(),
                    Messages.Judge_noBuiltInWhy, Messages.Judge_noBuiltInRemedy));
        }
    }

    private void judgeGpus(PlannedService service) {
        int gpus = service.resources().gpus();
        if (gpus <= 0) {
            return;
        }
        String why = machine.gpus() == 0 ? Messages.Judge_noGpu : Messages.Judge_gpuUnused;
        if (options.allowCpu()) {
            limitations.add(NLS.bind(Messages.Judge_trainsOnCpu, new Object[] { service.node(), gpus, why }));
        } else {
            refusals.add(new Fault(NLS.bind(Messages.Judge_gpus, service.node(), gpus), service.node(), why,
                    Messages.Judge_gpusRemedy));
        }
    }

    private void judgeMemory(PlannedService service) {
        if (service.resources().memoryBytes().isEmpty()) {
            return;
        }
        long wanted = service.resources().memoryBytes().getAsLong();
        if (machine.memoryBytes() > 0 && wanted > machine.memoryBytes()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_tooMuchMemory, megabytes(wanted)), service.runtimeNode(),
                    NLS.bind(Messages.Judge_machineMemory, megabytes(machine.memoryBytes())),
                    Messages.Judge_tooMuchMemoryRemedy));
        } else if (wanted < MemoryPlan.LEAST_BYTES) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_tooLittleMemory, megabytes(wanted)), service.runtimeNode(),
                    NLS.bind(Messages.Judge_leastMemory, megabytes(MemoryPlan.LEAST_BYTES)),
                    Messages.Judge_tooLittleMemoryRemedy));
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes / 1_000_000); //$NON-NLS-1$
    }

    private void judgeCpus(PlannedService service) {
        double wanted = service.resources().cpus().orElse(0);
        if (wanted > machine.processors()) {
            limitations.add(NLS.bind(Messages.Judge_fewerCpus,
                    new Object[] { service.node(), machine.processors(), (long) Math.ceil(wanted) }));
        }
    }

    private void noteContainerFeatures(PlannedService service) {
        if (service.privileged()) {
            limitations.add(NLS.bind(Messages.Judge_privileged, service.node()));
        }
        if (!service.volumes().isEmpty()) {
            limitations.add(NLS.bind(Messages.Judge_volumes, service.node(), String.join(", ", service.volumes()))); //$NON-NLS-1$
        }
        if (DeepaasPort.isCustom(service)) {
            limitations.add(NLS.bind(Messages.Judge_command, service.node()));
        }
        if (service.instances() > 1) {
            limitations.add(NLS.bind(Messages.Judge_instances, service.node(), service.instances()));
        }
    }

    private void notePorts(PlannedService service) {
        for (PublishedPort port : service.ports()) {
            if (port.source() != DeepaasPort.of(service)) {
                limitations.add(portReason(port));
            }
        }
    }

    /** {@return why a port is not opened, as a sentence} */
    static String portReason(PublishedPort port) {
        return switch (port.source()) {
            case JUPYTER -> NLS.bind(Messages.Judge_jupyterPort, port.source());
            case MONITOR -> NLS.bind(Messages.Judge_monitorPort, port.source());
            default -> NLS.bind(Messages.Judge_otherPort, port.source());
        };
    }

    private void noteEnvironment(PlannedService service) {
        Set<String> refused = PassedEnvironment.refused(service.environment());
        if (!refused.isEmpty()) {
            limitations.add(NLS.bind(Messages.Judge_environment, service.node(), String.join(", ", refused))); //$NON-NLS-1$
        }
    }
}
