package org.deepworkbench.engine.docker.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.engine.docker.internal.place.VolumeMount;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.eclipse.osgi.util.NLS;

/** Judges what a plan asks for against what containers can give, without asking the engine. */
final class PlanJudge {

    private final Plan plan;
    private final DeployOptions options;
    private final DockerSettings settings;
    private final List<Fault> refusals = new ArrayList<>();
    private final Set<String> limitations = new LinkedHashSet<>();

    PlanJudge(Plan plan, DeployOptions options, DockerSettings settings) {
        this.plan = plan;
        this.options = options;
        this.settings = settings;
    }

    Assessment judge() {
        plan.noService().ifPresent(refusals::add);
        for (PlannedService service : plan.services()) {
            judgePrivileged(service);
            service.volumes().forEach(text -> judgeVolume(service, text));
            notePorts(service);
            if (service.resources().gpus() > 0 && options.allowCpu()) {
                limitations.add(NLS.bind(Messages.Judge_gpuOrCpu, service.node(), service.resources().gpus()));
            }
        }
        return new Assessment(refusals, List.copyOf(limitations));
    }

    private void judgePrivileged(PlannedService service) {
        if (service.privileged() && options.allowPrivileged()) {
            limitations.add(NLS.bind(Messages.Judge_privilegedAllowed, service.node()));
        } else if (service.privileged()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_privileged, service.node()), service.node(),
                    Messages.Judge_privilegedWhy, Messages.Judge_privilegedRemedy));
        }
    }

    private void judgeVolume(PlannedService service, String text) {
        Optional<VolumeMount> parsed = VolumeMount.parse(text);
        if (parsed.isEmpty()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_volume, text), service.node(), Messages.Judge_volumeWhy,
                    Messages.Judge_volumeRemedy));
            return;
        }
        VolumeMount mount = parsed.get();
        if (mount.isWholeMachine() && !options.allowPrivileged()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_wholeMachine, service.node(), mount.source()),
                    service.node(), Messages.Judge_privilegedWhy, Messages.Judge_privilegedRemedy));
        } else if (mount.isFolder()) {
            limitations.add(NLS.bind(mount.readOnly() ? Messages.Judge_folderRead : Messages.Judge_folderWrite,
                    new Object[] { service.node(), mount.source(), mount.path() }));
        } else if (mount.isNamed()) {
            limitations.add(NLS.bind(Messages.Judge_namedVolume, mount.source(), service.node()));
        }
        mount.driver().ifPresent(driver -> limitations.add(NLS.bind(Messages.Judge_driver, mount.source(), driver)));
    }

    private void notePorts(PlannedService service) {
        if (!service.ports().isEmpty() && settings.isOpenToOthers()) {
            limitations.add(NLS.bind(Messages.Judge_openPorts, service.node()));
        }
        if (service.instances() > 1 && service.ports().stream().map(PublishedPort::target)
                .anyMatch(target -> target.isPresent())) {
            limitations.add(NLS.bind(Messages.Judge_fixedPorts, service.node()));
        }
    }
}
