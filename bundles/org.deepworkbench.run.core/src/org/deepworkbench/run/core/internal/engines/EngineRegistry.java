package org.deepworkbench.run.core.internal.engines;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Engines as OSGi services. It is told of references only, so that no engine is loaded before it is used. A component,
 * see {@code OSGI-INF/engines.xml}.
 */
public final class EngineRegistry implements Engines {

    private final Map<ServiceReference<DeploymentEngine>, EngineInfo> engines = new ConcurrentHashMap<>();
    private BundleContext context;

    /** Called by the component runtime. */
    void activate(BundleContext bundleContext) {
        context = bundleContext;
    }

    /** Called by the component runtime. */
    void add(ServiceReference<DeploymentEngine> engine) {
        if (engine.getProperty(DeploymentEngine.ID) instanceof String id) {
            Object label = engine.getProperty(DeploymentEngine.LABEL);
            engines.put(engine, new EngineInfo(id, label == null ? id : label.toString()));
        }
    }

    /** Called by the component runtime. */
    void remove(ServiceReference<DeploymentEngine> engine) {
        engines.remove(engine);
    }

    @Override
    public List<EngineInfo> list() {
        return engines.values().stream().sorted(Comparator.comparing(EngineInfo::label)).toList();
    }

    @Override
    public Optional<DeploymentEngine> load(String id) {
        return engines.entrySet().stream().filter(entry -> entry.getValue().id().equals(id)).findFirst()
                .map(entry -> context.getService(entry.getKey()));
    }
}
