package org.deepworkbench.engine.docker.internal;

import com.github.dockerjava.api.model.Info;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.engine.docker.internal.connect.DaemonAddress;
import org.deepworkbench.engine.docker.internal.connect.DaemonAddresses;
import org.deepworkbench.engine.docker.internal.connect.RegistryCredentials;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.engine.docker.internal.daemon.Images;
import org.deepworkbench.engine.docker.internal.place.DockerDeployment;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Runs the services of a plan as containers of a Docker engine, on this machine or another. What it makes bears the
 * deployment's id as a label; nothing else is known of it, so a deployment lives on without the workbench. A component,
 * see {@code OSGI-INF/engine.xml}.
 */
public final class DockerEngine implements DeploymentEngine, AutoCloseable {

    private final DaemonAddresses addresses;
    private final Map<DaemonAddress, Daemon> daemons = new ConcurrentHashMap<>();

    /** Called by the component runtime. */
    public DockerEngine() {
        this(System.getenv(), Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
    }

    /** @param environment where the Docker command line would look for its variables */
    DockerEngine(Map<String, String> environment, Path home) {
        this.addresses = new DaemonAddresses(environment, home);
    }

    @Override
    public String description() {
        return Messages.Engine_description;
    }

    @Override
    public List<Setting> settings() {
        return DockerSettings.all();
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        Daemon daemon = daemon(addresses.of(target));
        return new DaemonReport(daemon, info(daemon, monitor)).report();
    }

    private static Info info(Daemon daemon, IProgressMonitor monitor) throws FaultException {
        return daemon.ask(monitor, Daemon.QUESTION, client -> client.infoCmd().exec());
    }

    private Daemon daemon(DaemonAddress address) throws FaultException {
        Daemon known = daemons.get(address);
        if (known != null) {
            return known;
        }
        Daemon made = Daemon.at(address);
        Daemon first = daemons.putIfAbsent(address, made);
        if (first != null) {
            made.close();
            return first;
        }
        return made;
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        try {
            return new PlanJudge(plan, options, new DockerSettings(target, addresses.of(target))).judge();
        } catch (FaultException e) {
            return new Assessment(List.of(e.fault()), List.of());
        }
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        DaemonAddress address = addresses.of(target);
        Daemon daemon = daemon(address);
        Images images = images(daemon, new DockerSettings(target, address));
        List<String> there = new ArrayList<>();
        for (PlannedService service : plan.services()) {
            if (images.isPresent(service.image(), monitor)) {
                there.add(service.image());
            }
        }
        return new DaemonReport(daemon, info(daemon, monitor)).forecast(plan, there);
    }

    private Images images(Daemon daemon, DockerSettings settings) {
        return new Images(daemon, new RegistryCredentials(addresses.config()), settings.archives());
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor);
        DockerDeployment deployment = deployment(request, progress);
        deployment.start(progress);
        return deployment;
    }

    private DockerDeployment deployment(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        DaemonAddress address = addresses.of(request.target());
        Daemon daemon = daemon(address);
        DockerSettings settings = new DockerSettings(request.target(), address);
        int processors = Optional.ofNullable(info(daemon, monitor).getNCPU()).orElse(1);
        return new DockerDeployment(request, daemon, settings, images(daemon, settings), processors);
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor)
            throws FaultException {
        DockerDeployment deployment = deployment(request, monitor);
        return deployment.isThere(monitor) ? Optional.of(deployment) : Optional.empty();
    }

    /** Lets go of the engines; deployments live on. Called by the component runtime. */
    @Override
    public void close() {
        daemons.values().forEach(Daemon::close);
        daemons.clear();
    }
}
