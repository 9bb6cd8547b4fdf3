package org.deepworkbench.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.eclipse.core.runtime.IProgressMonitor;

/** Targets in memory: this machine, and what a test adds. One whose {@code url} holds «down» does not answer. */
public final class FakeTargets implements TargetService {

    /** Names of targets that something lives on. */
    public final List<String> used = new ArrayList<>();
    private final Map<String, KnownTarget> targets = new LinkedHashMap<>();

    public FakeTargets() {
        keep(Target.LOCAL, "This machine");
    }

    public void keep(Target target, String label) {
        targets.put(target.name(), new KnownTarget(target, new EngineInfo(target.engineId(), label), Optional.empty(),
                Optional.empty()));
    }

    @Override
    public List<KnownTarget> targets() {
        return List.copyOf(targets.values());
    }

    @Override
    public Optional<KnownTarget> find(String name) {
        return Optional.ofNullable(targets.get(name));
    }

    @Override
    public KnownTarget get(String name) throws FaultException {
        return find(name).orElseThrow(() -> new FaultException(new Fault("There is no target «" + name + "».", "", "",
                "The targets are: " + String.join(", ", targets.keySet()))));
    }

    @Override
    public String description(String engineId) {
        return ""; // no command shows it
    }

    @Override
    public List<Setting> settings(String engineId) {
        return List.of(setting("url", "Address", true), setting("fixed", "Fixed", false));
    }

    private static Setting setting(String key, String label, boolean changes) {
        return new Setting(key, label, "What it is.", Setting.Kind.TEXT, Optional.empty(), changes, List.of(), changes);
    }

    @Override
    public List<Fault> check(Target target) {
        List<Fault> faults = new ArrayList<>();
        if (target.name().contains(" ")) {
            faults.add(new Fault("This is no name.", "name", "", ""));
        }
        if (target.setting("url").isEmpty()) {
            faults.add(new Fault("«Address» is missing.", "url", "", ""));
        }
        return faults;
    }

    @Override
    public void add(Target target) {
        keep(target, "An engine");
    }

    @Override
    public void change(Target target) {
        keep(target, "An engine");
    }

    @Override
    public void remove(String name, boolean evenIfUsed) throws FaultException {
        get(name);
        if (used.contains(name) && !evenIfUsed) {
            throw new FaultException(new Fault("Deployments still live there.", "", "", ""));
        }
        targets.remove(name);
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException {
        if (target.setting("url").orElse("").contains("down")) {
            throw new FaultException(new Fault("It does not answer.", target.name(), "", ""));
        }
        return new TargetReport("All is well", List.of(new TargetReport.Fact("Version", "1.0")),
                List.of(new TargetReport.Quota("CPUs", 2, 8, "")), List.of("It is old."));
    }

    @Override
    public List<Site> sites(Target target, IProgressMonitor monitor) {
        return target.equals(Target.LOCAL) ? List.of() : List.of(site("far", 41.1, 16.9, false),
                site("near", 39.5, -0.4, true));
    }

    private static Site site(String name, double latitude, double longitude, boolean gpus) {
        return new Site("sla-" + name, name, "compute", Optional.empty(), OptionalDouble.empty(), Optional.of(gpus),
                OptionalDouble.empty(), OptionalDouble.empty(),
                Optional.of(new Site.Position(latitude, longitude)));
    }

    @Override
    public Runnable addListener(Runnable listener) {
        return () -> { };
    }
}
