package org.deepworkbench.tests.bot;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.ServiceRegistration;

/**
 * A way of running that has settings of every kind and needs no network. What an address holds decides what its targets
 * do: «down» does not answer, «sandbox» says that it is one, «small» refuses every plan.
 */
public final class FakeEngine implements DeploymentEngine, AutoCloseable {

    /** Its id. */
    public static final String KIND = "fake";
    private static final String NAME = "Fake cloud";

    /** The request of the last deployment. */
    public volatile Optional<DeploymentRequest> deployed = Optional.empty();
    private final ServiceRegistration<?> registration;

    private FakeEngine() {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(DeploymentEngine.ID, KIND,
                DeploymentEngine.LABEL, NAME));
        registration = Services.context().registerService(DeploymentEngine.class, this, properties);
    }

    /** Installs it until it is closed. */
    public static FakeEngine install() {
        return new FakeEngine();
    }

    @Override
    public void close() {
        registration.unregister();
    }

    @Override
    public String description() {
        return "A cloud that a test makes up.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(setting("url", "Address", Kind.URI, true, List.of(), false),
                setting("workers", "Workers", Kind.NUMBER, false, List.of(), true),
                setting("spot", "Cheap machines", Kind.FLAG, false, List.of(), true),
                setting("region", "Region", Kind.CHOICE, false, List.of("north", "south"), true),
                setting("account", "Account", Kind.ACCOUNT, false, List.of(), false),
                setting("password", "Password", Kind.SECRET, false, List.of(), false));
    }

    private static Setting setting(String key, String label, Kind kind, boolean required, List<String> choices,
            boolean perDeployment) {
        return new Setting(key, label, "What " + label + " is.", kind, choices.stream().findFirst(), required, choices,
                perDeployment);
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        String url = target.setting("url").orElse("");
        if (url.contains("down")) {
            throw new FaultException(new Fault("The cloud does not answer.", url, "Connection refused.", ""));
        }
        return new TargetReport("Cloud 7 of " + url, List.of(new Fact("Version", "7.1")),
                List.of(new Quota("CPUs", 4, 16, ""), new Quota("Memory", 60, 64, "GB")), List.of(),
                url.contains("sandbox"));
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        boolean small = target.setting("url").orElse("").contains("small");
        return new Assessment(small ? List.of(new Fault("It has no room for this topology.", "", "", "")) : List.of(),
                List.of());
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        List<Forecast.Part> parts = plan.services().stream().map(service -> new Forecast.Part(service.node(),
                "region " + target.setting("region").orElse("north"), "1 machine")).toList();
        return new Forecast(parts, List.of("0.12 € an hour"), List.of("The image must be pulled first."));
    }

    @Override
    public Map<String, List<Offer>> offers(String toscaText, Target target, IProgressMonitor monitor) {
        return Map.of("rclone_vendor", List.of(new Offer("owncloud", "ownCloud 10"), new Offer("other", "Another")));
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) {
        deployed = Optional.of(request);
        return new Running();
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) {
        return Optional.empty();
    }

    /** Runs until it is stopped. */
    private static final class Running implements EngineDeployment {

        private volatile DeploymentState state = DeploymentState.RUNNING;

        @Override
        public DeploymentStatus status() {
            return new DeploymentStatus(state, Optional.empty(), Map.of(), Attributes.NONE, List.of());
        }

        @Override
        public Runnable onChange(Consumer<DeploymentStatus> listener) {
            return () -> { };
        }

        @Override
        public boolean outlivesProcess() {
            return false;
        }

        @Override
        public String log(String node, long offset) {
            return "";
        }

        @Override
        public void stop(IProgressMonitor monitor) {
            state = DeploymentState.STOPPED;
        }
    }
}
