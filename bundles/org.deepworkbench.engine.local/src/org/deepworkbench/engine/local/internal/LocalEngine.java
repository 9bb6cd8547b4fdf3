package org.deepworkbench.engine.local.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.deepworkbench.engine.local.internal.torch.TorchCheck;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.device.DeviceReport;
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
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;

/**
 * Runs the services of a plan on this machine: a model-server process for each one whose module has a built-in
 * implementation. A component, see {@code OSGI-INF/engine.xml}.
 */
public final class LocalEngine implements DeploymentEngine, AutoCloseable {

    private final ModelServerHome home;
    private final DeviceProbe devices;
    private final StateFolder state;
    private final Set<LocalDeployment> live = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean hooked = new AtomicBoolean();
    private final Thread atExit = new Thread(this::stopAll, "stop model servers"); //$NON-NLS-1$

    /** Called by the component runtime. */
    public LocalEngine(BundleContext context, DeviceProbe devices) {
        this(new ModelServerHome(Optional.ofNullable(context.getProperty(ModelServerHome.PROPERTY)).map(Path::of)),
                devices, StateFolder.standard());
    }

    LocalEngine(ModelServerHome home, DeviceProbe devices, StateFolder state) {
        this.home = home;
        this.devices = devices;
        this.state = state;
    }

    @Override
    public List<Setting> settings() {
        return LocalSettings.all();
    }

    private TorchFit look(LocalSettings settings, DeviceReport report) {
        Path djlCache = state.root().resolve("cache").resolve(ServerSpec.DJL_CACHE); //$NON-NLS-1$
        return new TorchCheck(home.jni(), djlCache).look(settings.torch(), report);
    }

    @Override
    public boolean keepsWork() {
        return true;
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) {
        DeviceReport report = devices.report();
        LocalSettings settings = LocalSettings.of(target);
        return new MachineReport(report).report(look(settings, report), settings.torch().isPresent());
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        LocalSettings settings = LocalSettings.of(target);
        DeviceReport report = devices.report();
        return new PlanJudge(plan, options, settings, report, look(settings, report)).judge();
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        return MachineReport.forecast(plan);
    }

    /** {@return nothing: model servers end with the process that started them} */
    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) {
        return Optional.empty();
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        List<PlannedService> services = request.plan().services();
        SubMonitor progress = SubMonitor.convert(monitor, services.size());
        if (hooked.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(atExit);
        }
        LocalSettings settings = LocalSettings.of(request.target());
        DeviceReport report = devices.report();
        TorchFit fit = look(settings, report);
        LocalDeployment deployment = new LocalDeployment(request, live::remove);
        live.add(deployment);
        try {
            for (PlannedService service : services) {
                progress.subTask(NLS.bind(Messages.Engine_starting, service.node()));
                ServerSpec spec = ServerSpec.of(service, Seat.of(service, settings, report, fit),
                        ServerSpec.threads(service, settings, Machine.of(report.devices())), request, home);
                deployment.add(service, ModelServer.start(spec, progress.split(1)));
            }
        } catch (FaultException | OperationCanceledException e) {
            deployment.stop(new NullProgressMonitor());
            throw e;
        }
        deployment.started();
        return deployment;
    }

    private void stopAll() {
        live.parallelStream().forEach(deployment -> deployment.stop(new NullProgressMonitor()));
    }

    /** Stops everything. Called by the component runtime. */
    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // Java is ending already and has called it
        }
    }
}
