package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.TargetReport;

/** What came of trying out the settings of a target. */
sealed interface Trial {

    /** They are being tried out. */
    record Asking() implements Trial {
    }

    /** Something about them is wrong; {@code where} of each fault is a setting's key, or {@code name}. */
    record Wrong(List<Fault> faults) implements Trial {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }

    /** The target answered. */
    record Answered(TargetReport report) implements Trial {
    }

    /** The target did not answer, or refused. */
    record Silent(Fault fault) implements Trial {
    }
}
