package org.deepworkbench.engine.local.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
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
    private final LocalSettings settings;
    private final DeviceReport report;
    private final TorchFit fit;
    private final Machine machine;
    private final List<Fault> refusals = new ArrayList<>();
    private final Set<String> limitations = new LinkedHashSet<>();

    /**
     * @param settings the person's choices about this machine
     * @param report   its devices
     * @param fit      whether a GPU can be used
     */
    PlanJudge(Plan plan, DeployOptions options, LocalSettings settings, DeviceReport report, TorchFit fit) {
        this.plan = plan;
        this.options = options;
        this.settings = settings;
        this.report = report;
        this.fit = fit;
        this.machine = Machine.of(report.devices());
    }

    Assessment judge() {
        plan.noService().ifPresent(refusals::add);
        judgeDevice();
        for (PlannedService service : plan.services()) {
            judgeImage(service);
            judgeGpus(service);
            judgeMemory(service);
            judgeCpus(service);
            noteContainerFeatures(service);
            notePorts(service);
            noteEnvironment(service);
        }
        judgeFreeMemory();
        return new Assessment(refusals, List.copyOf(limitations));
    }

    private void judgeImage(PlannedService service) {
        if (service.builtIn().isPresent() && service.image().isEmpty()) {
            return;
        }
        if (service.builtIn().isPresent()) {
            limitations.add(NLS.bind(Messages.Judge_noContainer, service.image()));
        } else {
            refusals.add(new Fault(NLS.bind(Messages.Judge_noBuiltIn, service.image()), service.node(),
                    Messages.Judge_noBuiltInWhy, Messages.Judge_noBuiltInRemedy));
        }
    }

    private void judgeDevice() {
        if (!settings.namesDevice()) {
            String known = report.devices().stream().map(Device::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
            refusals.add(new Fault(NLS.bind(Messages.Judge_device, settings.device()), LocalSettings.DEVICE, "", //$NON-NLS-1$
                    NLS.bind(Messages.Judge_deviceRemedy, known)));
        }
    }

    private void judgeGpus(PlannedService service) {
        int gpus = service.resources().gpus();
        Seat seat = Seat.of(service, settings, report, fit);
        if (seat.regret().isEmpty()) {
            if (seat.torch().isPresent() && gpus > 1) {
                limitations.add(NLS.bind(Messages.Judge_oneGpu,
                        new Object[] { service.node(), seat.device().id(), gpus }));
            }
            return;
        }
        String why = seat.regret().get();
        if (settings.wantsGpu()) {
            limitations.add(NLS.bind(Messages.Judge_cpuInstead,
                    new Object[] { service.node(), settings.device(), why }));
        } else if (options.allowCpu() || settings.device().equals(Device.CPU_ID)) {
            limitations.add(NLS.bind(Messages.Judge_trainsOnCpu, new Object[] { service.node(), gpus, why }));
        } else {
            refusals.add(new Fault(NLS.bind(Messages.Judge_gpus, service.node(), gpus), service.node(), why,
                    Messages.Judge_gpusRemedy));
        }
    }

    /** What all services may use must be there now; one that says nothing needs what PyTorch needs at least. */
    private void judgeFreeMemory() {
        OptionalLong free = report.reading(Device.CPU_ID).map(DeviceReading::freeBytes).orElse(OptionalLong.empty());
        long wanted = plan.services().stream()
                .mapToLong(service -> service.resources().memoryBytes().orElse(MemoryPlan.LEAST_BYTES)).sum();
        if (refusals.isEmpty() && free.isPresent() && wanted > free.getAsLong()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_notEnoughFree, megabytes(wanted)),
                    plan.services().getFirst().runtimeNode(),
                    NLS.bind(Messages.Judge_freeMemory, megabytes(free.getAsLong())),
                    Messages.Judge_notEnoughFreeRemedy));
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
        double wanted = settings.threads().isPresent() ? 0 : service.resources().cpus().orElse(0);
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
