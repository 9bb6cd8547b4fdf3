package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;

/**
 * A target that a topology may be placed on.
 *
 * @param known    the target, and what is remembered of it
 * @param settings those of its settings that may be set anew for each deployment
 */
record Place(KnownTarget known, List<Setting> settings) {

    Place {
        settings = List.copyOf(settings);
    }

    /** {@return all targets, this machine first} Reads the disk and loads their engines. */
    static List<Place> all(TargetService targets) {
        return targets.targets().stream().map(known -> new Place(known, settings(known, targets))).toList();
    }

    private static List<Setting> settings(KnownTarget known, TargetService targets) {
        try {
            return targets.settings(known.target().engineId()).stream().filter(Setting::perDeployment).toList();
        } catch (FaultException e) {
            return List.of(); // its engine is not installed any more, which it is refused for
        }
    }

    String name() {
        return known.target().name();
    }
}
