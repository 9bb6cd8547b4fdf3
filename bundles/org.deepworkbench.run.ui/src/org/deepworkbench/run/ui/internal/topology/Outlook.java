package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Forecast;

/** What the target itself says of a deployment before it is made. */
sealed interface Outlook {

    /** It is not asked, for the deployment is refused already. */
    record None() implements Outlook {
    }

    /** It is being asked. */
    record Asking() implements Outlook {
    }

    /** What would be made, and what it takes. */
    record Told(Forecast forecast) implements Outlook {
    }

    /**
     * It did not tell.
     *
     * @param refused whether it refused, as opposed to having given no answer
     */
    record Untold(Fault fault, boolean refused) implements Outlook {
    }

    /** {@return whether the deployment may begin as far as this goes} */
    default boolean allows() {
        return switch (this) {
            case None none -> false;
            case Asking asking -> false;
            case Told told -> true;
            case Untold untold -> !untold.refused();
        };
    }
}
