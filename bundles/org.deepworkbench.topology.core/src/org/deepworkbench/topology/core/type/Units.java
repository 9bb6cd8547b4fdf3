package org.deepworkbench.topology.core.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;

/** The units of amounts (TOSCA Simple Profile 1.3, section 3.3.6). */
public final class Units {

    private Units() {
    }

    /** {@return the units that values of a type such as {@code scalar-unit.size} may have; none for other types} */
    public static List<String> of(String type) {
        return ScalarUnit.ofType(type).map(ScalarUnit::units).orElse(List.of());
    }

    /**
     * {@return the amount in the basic unit of its type (bytes, seconds, hertz, bits a second); nothing if the text is
     * no such amount}
     *
     * @param type such as {@code scalar-unit.size}
     * @param text such as {@code 4096 MB}
     */
    public static Optional<BigDecimal> amount(String type, String text) {
        return ScalarUnit.ofType(type).flatMap(unit -> unit.parse(text));
    }
}
