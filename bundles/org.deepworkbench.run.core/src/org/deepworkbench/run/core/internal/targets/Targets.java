package org.deepworkbench.run.core.internal.targets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.run.core.internal.Listeners;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The target service. A component, see {@code OSGI-INF/targets.xml}. */
public final class Targets implements TargetService {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,62}"); //$NON-NLS-1$

    private final Engines engines;
    private final DeploymentService deployments;
    private final TargetBook book;
    private final Listeners<Runnable> listeners = new Listeners<>();

    /** Called by the component runtime. */
    public Targets(Engines engines, DeploymentService deployments) {
        this(StateFolder.standard(), engines, deployments);
    }

    public Targets(StateFolder state, Engines engines, DeploymentService deployments) {
        this.engines = engines;
        this.deployments = deployments;
        this.book = new TargetBook(state, engines);
    }

    @Override
    public List<KnownTarget> targets() {
        return List.copyOf(book.read().values());
    }

    @Override
    public Optional<KnownTarget> find(String name) {
        return Optional.ofNullable(book.read().get(name));
    }

    @Override
    public KnownTarget get(String name) throws FaultException {
        Map<String, KnownTarget> all = book.read();
        if (!all.containsKey(name)) {
            throw unknown(name, all);
        }
        return all.get(name);
    }

    private static FaultException unknown(String name, Map<String, KnownTarget> all) {
        return new FaultException(new Fault(NLS.bind(Messages.Targets_unknown, name), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                NLS.bind(Messages.Targets_known, String.join(", ", all.keySet())))); //$NON-NLS-1$
    }

    @Override
    public String description(String engineId) throws FaultException {
        return engine(engineId).description();
    }

    @Override
    public List<Setting> settings(String engineId) throws FaultException {
        return engine(engineId).settings();
    }

    private DeploymentEngine engine(String id) throws FaultException {
        return engines.require(id);
    }

    @Override
    public List<Fault> check(Target target) {
        List<Fault> faults = new ArrayList<>();
        if (!NAME.matcher(target.name()).matches()) {
            faults.add(new Fault(NLS.bind(Messages.Targets_badName, target.name()), "name", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Targets_badNameRemedy));
        }
        try {
            faults.addAll(SettingCheck.check(settings(target.engineId()), target.settings()));
        } catch (FaultException e) {
            faults.add(e.fault());
        }
        return faults;
    }

    private void requireGood(Target target) throws FaultException {
        List<Fault> faults = check(target);
        if (!faults.isEmpty()) {
            throw new FaultException(faults.get(0));
        }
    }

    @Override
    public void add(Target target) throws FaultException {
        requireGood(target);
        KnownTarget added = new KnownTarget(target, book.engine(target.engineId()).orElseThrow(), Optional.empty(),
                Optional.empty());
        book.change(targets -> {
            Optional<String> same = targets.keySet().stream().filter(target.name()::equalsIgnoreCase).findFirst();
            if (same.isPresent() || target.name().equalsIgnoreCase(Target.LOCAL.name())) {
                throw new FaultException(new Fault(NLS.bind(Messages.Targets_exists, same.orElse(target.name())),
                        "name", "", Messages.Targets_existsRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
            }
            targets.put(target.name(), added);
        });
        listeners.tell(Runnable::run);
    }

    @Override
    public void change(Target target) throws FaultException {
        requireGood(target);
        book.change(targets -> {
            KnownTarget before = targets.get(target.name());
            if (before == null) {
                throw unknown(target.name(), targets);
            }
            targets.put(target.name(), new KnownTarget(target, before.engine(), before.lastUsed(), Optional.empty()));
        });
        listeners.tell(Runnable::run);
    }

    @Override
    public void remove(String name, boolean evenIfUsed) throws FaultException {
        if (name.equals(Target.LOCAL.name())) {
            throw new FaultException(new Fault(Messages.Targets_local, "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        List<String> living = deployments.deployments().stream()
                .filter(deployment -> !deployment.state().isFinal() && deployment.target().name().equals(name))
                .map(Deployment::name).toList();
        if (!living.isEmpty() && !evenIfUsed) {
            throw new FaultException(new Fault(NLS.bind(Messages.Targets_used, name), "", //$NON-NLS-1$
                    NLS.bind(Messages.Targets_usedBy, String.join(", ", living)), Messages.Targets_usedRemedy)); //$NON-NLS-1$
        }
        book.change(targets -> {
            if (targets.remove(name) == null) {
                throw unknown(name, targets);
            }
        });
        listeners.tell(Runnable::run);
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        try {
            TargetReport report = engine(target.engineId()).probe(target, monitor);
            remember(target, new KnownTarget.Probe(Instant.now(), Optional.of(report), Optional.empty()));
            return report;
        } catch (FaultException e) {
            remember(target, new KnownTarget.Probe(Instant.now(), Optional.empty(), Optional.of(e.fault())));
            throw e;
        }
    }

    /** Settings that were only tried out leave no trace. */
    private void remember(Target target, KnownTarget.Probe probe) {
        if (find(target.name()).filter(known -> known.target().equals(target)).isPresent()) {
            book.remember(target.name(), known -> known.probed(probe));
            listeners.tell(Runnable::run);
        }
    }

    @Override
    public List<Site> sites(Target target, IProgressMonitor monitor) throws FaultException {
        return engine(target.engineId()).sites(target, monitor);
    }

    @Override
    public Runnable addListener(Runnable listener) {
        return listeners.add(listener);
    }
}
