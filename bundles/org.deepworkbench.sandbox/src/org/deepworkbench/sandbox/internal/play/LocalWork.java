package org.deepworkbench.sandbox.internal.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Ledger;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Runs a plan on this machine through its engine, behind gateways that need no token. */
final class LocalWork implements Work {

    private static final System.Logger LOG = System.getLogger(LocalWork.class.getName());

    private final DeploymentEngine engine;
    private final String id;
    private final Plan plan;
    private final Path folder;
    private final Path cache;
    private final Consumer<LocalWork> atEnd;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final List<TokenGateway> gateways = new ArrayList<>();
    private final Thread life = Thread.ofVirtual().name("sandbox-work").unstarted(this::live);
    private volatile Standing standing = new Standing.Starting();
    private volatile Optional<EngineDeployment> deployment = Optional.empty();
    private boolean ending;

    /**
     * @param folder where it may keep files
     * @param cache  what can be made again at any time
     * @param atEnd  told when nothing of it runs any more
     */
    LocalWork(DeploymentEngine engine, String id, Plan plan, Path folder, Path cache,
            Consumer<LocalWork> atEnd) {
        this.engine = engine;
        this.id = id;
        this.plan = plan;
        this.folder = folder;
        this.cache = cache;
        this.atEnd = atEnd;
    }

    void begin() {
        life.start();
    }

    private void live() {
        try {
            EngineDeployment made = engine.deploy(new DeploymentRequest(id, plan, Target.LOCAL,
                    new DeployOptions(true, false), Files.createDirectory(folder.resolve(id)),
                    cache, new Memory()), monitor);
            deployment = Optional.of(made);
            standing = new Standing.Running(reachable(made));
            awaitEndAsked();
            made.stop(new NullProgressMonitor());
        } catch (FaultException e) {
            standing = new Standing.Broken(e.fault().sentence());
        } catch (IOException | OperationCanceledException e) {
            standing = new Standing.Broken(String.valueOf(e.getMessage()));
        } finally {
            gateways.forEach(TokenGateway::close);
            atEnd.accept(this);
        }
    }

    private synchronized void awaitEndAsked() {
        try {
            while (!ending) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // then it ends now
        }
    }

    /** Opens a gateway for each endpoint, and tells of it in place of the endpoint. */
    private Attributes reachable(EngineDeployment made) throws IOException {
        Map<Long, Long> ports = new HashMap<>();
        for (Endpoint endpoint : made.status().endpoints()) {
            TokenGateway gateway = new TokenGateway(endpoint);
            gateways.add(gateway);
            ports.put((long) endpoint.uri().getPort(), (long) gateway.port());
        }
        Map<String, Map<String, Object>> byNode = new LinkedHashMap<>();
        made.status().attributes().byNode().forEach((node, tree) -> {
            Map<String, Object> moved = new LinkedHashMap<>();
            tree.forEach((name, value) -> moved.put(name, moved(value, ports)));
            byNode.put(node, moved);
        });
        return new Attributes(byNode);
    }

    private static Object moved(Object value, Map<Long, Long> ports) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> moved = new LinkedHashMap<>();
                map.forEach((key, child) -> moved.put(String.valueOf(key),
                        String.valueOf(key).equals("source") ? child : moved(child, ports)));
                yield moved;
            }
            case List<?> list -> list.stream().map(child -> moved(child, ports)).toList();
            case Long number -> ports.getOrDefault(number, number);
            default -> value;
        };
    }

    @Override
    public Standing standing() {
        Standing now = standing;
        return now instanceof Standing.Running ? deployment.map(EngineDeployment::status)
                .filter(status -> status.state() == DeploymentState.FAILED)
                .<Standing>map(status -> new Standing.Broken(status.fault().map(Fault::sentence).orElse("")))
                .orElse(now) : now;
    }

    @Override
    public String log() {
        StringBuilder text = new StringBuilder();
        deployment.ifPresent(made -> plan.services().forEach(service -> {
            try {
                text.append(made.log(service.node(), 0));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, e.getMessage());
            }
        }));
        return text.toString();
    }

    @Override
    public void end() {
        monitor.setCanceled(true);
        synchronized (this) {
            ending = true;
            notifyAll();
        }
    }

    /** Returns when nothing of it runs any more. */
    void awaitEnd() {
        try {
            life.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the process ends anyway
        }
    }

    /** What an engine remembers lives as long as the sandbox. */
    private static final class Memory implements Ledger {

        private final Map<String, String> values = new ConcurrentHashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    }
}
