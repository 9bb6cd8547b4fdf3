package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;

/**
 * A kind of target.
 *
 * @param engine      drives targets of this kind
 * @param description what it is, in one sentence; may be empty
 * @param settings    fields of a target of this kind, in the order to show
 */
record Kind(EngineInfo engine, String description, List<Setting> settings) {

    Kind {
        settings = List.copyOf(settings);
    }

    /** {@return the kind that an engine drives} Loads the engine. */
    static Kind of(EngineInfo engine, TargetService targets) throws FaultException {
        return new Kind(engine, targets.description(engine.id()), targets.settings(engine.id()));
    }
}
