package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.JournalStore;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.LogFile;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.osgi.util.NLS;

/** A deployment as the journal tells it. */
class KnownDeployment implements Deployment, JournalStore.Kept {

    private final Path folder;
    private volatile DeploymentSnapshot snapshot;

    KnownDeployment(Path folder, DeploymentSnapshot snapshot) {
        this.folder = folder;
        this.snapshot = snapshot;
    }

    @Override
    public final Path folder() {
        return folder;
    }

    /** {@return where the engine keeps its files} */
    final Path engineFolder() {
        return folder.resolve("engine"); //$NON-NLS-1$
    }

    final DeploymentSnapshot snapshot() {
        return snapshot;
    }

    final void set(DeploymentSnapshot newSnapshot) {
        snapshot = newSnapshot;
    }

    @Override
    public String id() {
        return snapshot.id();
    }

    @Override
    public String name() {
        return snapshot.order().plan().name();
    }

    @Override
    public EngineInfo engine() {
        return snapshot.order().engine();
    }

    @Override
    public Target target() {
        return snapshot.order().target();
    }

    @Override
    public String targetLabel() {
        String label = Deployment.super.targetLabel();
        return snapshot.order().sandbox() ? NLS.bind(Messages.Deployments_sandbox, label) : label;
    }

    @Override
    public DeploymentStatus status() {
        return snapshot.status();
    }

    @Override
    public List<PlacedService> services() {
        return snapshot.order().plan().services().stream()
                .map(service -> new PlacedService(service.node(), service.runtimeNode(),
                        service.image(), service.moduleId(), service.bounds())).toList();
    }

    @Override
    public List<DeployedModule> modules() {
        return snapshot.modules();
    }

    @Override
    public Map<String, Evaluation> outputs() {
        return snapshot.outputs();
    }

    @Override
    public List<String> limitations() {
        return snapshot.order().limitations();
    }

    @Override
    public Map<String, Object> inputs() {
        return snapshot.order().plan().inputs();
    }

    @Override
    public String topologyText() {
        return snapshot.order().plan().toscaText();
    }

    @Override
    public Optional<Path> topologyFile() {
        return snapshot.order().plan().file();
    }

    @Override
    public List<Passage> history() {
        return snapshot.history();
    }

    /** {@return where services keep what they learn, if their engine keeps it at all} */
    final Path work() {
        return snapshot.order().options().work().orElseGet(this::engineFolder);
    }

    @Override
    public boolean sharesWorkWith(Deployment other) {
        return other instanceof KnownDeployment known && known.work().equals(work());
    }

    @Override
    public Instant created() {
        return snapshot.created();
    }

    @Override
    public final Instant begun() {
        return created();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public Optional<Instant> unknownSince() {
        return snapshot.standing().unknownSince();
    }

    @Override
    public boolean outlivesProcess() {
        return snapshot.standing().outlives().orElse(false);
    }

    @Override
    public boolean mayRemain() {
        return snapshot.standing().remains();
    }

    @Override
    public boolean canUpdate() {
        return false;
    }

    @Override
    public boolean canScale() {
        return false;
    }

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public String log(String node, long offset) throws IOException {
        return LogFile.of(engineFolder(), node).read(offset);
    }
}
