package org.deepworkbench.topology.core.type;

import java.util.List;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;

/** The units of amounts (TOSCA Simple Profile 1.3, section 3.3.6). */
public final class Units {

    private Units() {
    }

    /** {@return the units that values of a type such as {@code scalar-unit.size} may have; none for other types} */
    public static List<String> of(String type) {
        return ScalarUnit.ofType(type).map(ScalarUnit::units).orElse(List.of());
    }
}
