package org.deepworkbench.run.core.internal.engines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.eclipse.osgi.util.NLS;

/** The engines there are. */
public interface Engines {

    /** {@return what is known of the engines without loading them, by label} */
    List<EngineInfo> list();

    /** {@return the engine of that id, loaded now} */
    Optional<DeploymentEngine> load(String id);

    /** {@return what is known of the engine of that id; of one that is not installed, its id} */
    default EngineInfo info(String id) {
        return list().stream().filter(info -> info.id().equals(id)).findFirst().orElseGet(() -> new EngineInfo(id, id));
    }

    /** {@return the engine of that id, loaded now}
     *
     * @throws FaultException if it is not installed, naming those that are
     */
    default DeploymentEngine require(String id) throws FaultException {
        return load(id).orElseThrow(() -> {
            String known = list().stream().map(EngineInfo::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
            return new FaultException(new Fault(NLS.bind(Messages.Engines_unknown, id), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    known.isEmpty() ? "" : NLS.bind(Messages.Engines_known, known))); //$NON-NLS-1$
        });
    }
}
