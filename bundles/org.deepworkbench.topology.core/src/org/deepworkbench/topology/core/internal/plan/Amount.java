package org.deepworkbench.topology.core.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;

/** What a host has an amount of, named by the property that gives it (TOSCA Simple Profile 1.3, section 5.5.2). */
enum Amount {

    CPUS("num_cpus", Numbers::decimal),
    MEMORY("mem_size", ScalarUnit.SIZE::parse),
    DISK("disk_size", ScalarUnit.SIZE::parse),
    GPUS("num_gpus", Numbers::decimal);

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final String property;
    private final Function<String, Optional<BigDecimal>> reader;

    Amount(String property, Function<String, Optional<BigDecimal>> reader) {
        this.property = property;
        this.reader = reader;
    }

    String property() {
        return property;
    }

    /** {@return the amount that the value names, in pieces or bytes} */
    Optional<BigDecimal> read(Object value) {
        return reader.apply(value.toString().strip()).filter(amount -> amount.signum() >= 0);
    }

    /** {@return the amount for people} */
    String show(BigDecimal amount) {
        boolean bytes = this == MEMORY || this == DISK;
        BigDecimal shown = bytes ? amount.divide(MEGABYTE) : amount;
        return shown.stripTrailingZeros().toPlainString() + (bytes ? " MB" : "");
    }
}
