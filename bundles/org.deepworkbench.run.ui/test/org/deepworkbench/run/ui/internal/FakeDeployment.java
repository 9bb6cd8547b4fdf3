package org.deepworkbench.run.ui.internal;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.InstanceBounds;

/** A deployment of one service, as a test wants it. */
public final class FakeDeployment implements Deployment {

    private final Map<String, Evaluation> outputs = new LinkedHashMap<>();
    private DeploymentState state = DeploymentState.RUNNING;
    private Optional<Fault> fault = Optional.empty();
    private List<String> limitations = List.of();
    private boolean answers = true;
    private String name = "plankton";
    private Target target = Target.LOCAL;
    private List<Cause> causes = List.of();
    private List<Passage> history = List.of();
    private Map<String, Object> inputs = Map.of();

    public FakeDeployment in(DeploymentState wanted) {
        state = wanted;
        return this;
    }

    public FakeDeployment because(Fault wanted) {
        fault = Optional.of(wanted);
        return this;
    }

    public FakeDeployment output(String name, Evaluation value) {
        outputs.put(name, value);
        return this;
    }

    public FakeDeployment without(String limitation) {
        limitations = List.of(limitation);
        return this;
    }

    public FakeDeployment silent() {
        answers = false;
        return this;
    }

    public FakeDeployment named(String wanted) {
        name = wanted;
        return this;
    }

    public FakeDeployment on(String wanted) {
        target = new Target(wanted, "docker", Map.of());
        return this;
    }

    public FakeDeployment told(List<Cause> wanted) {
        causes = wanted;
        return this;
    }

    public FakeDeployment through(List<Passage> wanted) {
        history = wanted;
        return this;
    }

    public FakeDeployment given(Map<String, Object> wanted) {
        inputs = wanted;
        return this;
    }

    private static Endpoint endpoint() {
        return new Endpoint("app", URI.create("http://127.0.0.1:5000/"), Optional.empty());
    }

    @Override
    public String id() {
        return name.equals("plankton") ? "d1" : name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EngineInfo engine() {
        return new EngineInfo("local", "This machine");
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public DeploymentStatus status() {
        return new DeploymentStatus(state, Optional.empty(), fault, causes, Map.of("app", state, "docker", state),
                Attributes.NONE, state.isFinal() ? List.of() : List.of(endpoint()), List.of());
    }

    @Override
    public Optional<Instant> unknownSince() {
        return Optional.empty();
    }

    @Override
    public boolean outlivesProcess() {
        return false;
    }

    @Override
    public boolean mayRemain() {
        return false;
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
    public List<PlacedService> services() {
        return List.of(new PlacedService("app", "docker", "deephdc/image", Optional.of("image-classification"),
                InstanceBounds.NONE));
    }

    @Override
    public List<DeployedModule> modules() {
        return answers && !state.isFinal()
                ? List.of(new DeployedModule(endpoint(), new Model("classifier", "", "", "", ""))) : List.of();
    }

    @Override
    public Map<String, Evaluation> outputs() {
        return outputs;
    }

    @Override
    public List<String> limitations() {
        return limitations;
    }

    @Override
    public Map<String, Object> inputs() {
        return inputs;
    }

    @Override
    public String topologyText() {
        return "";
    }

    @Override
    public List<Passage> history() {
        return history;
    }

    @Override
    public Instant created() {
        return Instant.EPOCH;
    }

    @Override
    public boolean isLive() {
        return !state.isFinal();
    }

    @Override
    public String log(String node, long offset) {
        return "";
    }
}
