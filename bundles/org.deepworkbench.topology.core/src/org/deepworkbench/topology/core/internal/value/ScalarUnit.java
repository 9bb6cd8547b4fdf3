package org.deepworkbench.topology.core.internal.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with a unit (TOSCA Simple Profile 1.3, section 3.3.6). Units are known in upper and lower case. */
public enum ScalarUnit {

    /** Bytes. */
    SIZE("scalar-unit.size", "B", "1", "kB", "1e3", "KiB", "1024", "MB", "1e6", "MiB", "1048576", "GB", "1e9", "GiB",
            "1073741824", "TB", "1e12", "TiB", "1099511627776"),
    /** Seconds. */
    TIME("scalar-unit.time", "d", "86400", "h", "3600", "m", "60", "s", "1", "ms", "1e-3", "us", "1e-6", "ns", "1e-9"),
    /** Hertz. */
    FREQUENCY("scalar-unit.frequency", "Hz", "1", "kHz", "1e3", "MHz", "1e6", "GHz", "1e9"),
    /** Bits a second. */
    BITRATE("scalar-unit.bitrate", "bps", "1", "Kbps", "1e3", "Kibps", "1024", "Mbps", "1e6", "Mibps", "1048576",
            "Gbps", "1e9", "Gibps", "1073741824", "Tbps", "1e12", "Tibps", "1099511627776");

    /** The number is any integer or float that YAML knows, but not below zero. */
    private static final Pattern FORM = Pattern.compile(
            "((?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,2})?)\\s{0,8}([A-Za-z]{1,6})");

    private final String typeName;
    private final Map<String, BigDecimal> factors = new LinkedHashMap<>();
    private final List<String> units;

    ScalarUnit(String typeName, String... unitsAndFactors) {
        this.typeName = typeName;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            names.add(unitsAndFactors[i]);
            factors.put(unitsAndFactors[i].toLowerCase(Locale.ROOT), new BigDecimal(unitsAndFactors[i + 1]));
        }
        this.units = List.copyOf(names);
    }

    /** {@return the kind of unit that a type such as {@code scalar-unit.size} names} */
    public static Optional<ScalarUnit> ofType(String type) {
        for (ScalarUnit unit : values()) {
            if (unit.typeName.equals(type)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** {@return the names of the units, smallest or largest first as the specification lists them} */
    public List<String> units() {
        return units;
    }

    /** {@return the number in the basic unit (bytes, seconds, hertz, bits a second), if the text is one} */
    public Optional<BigDecimal> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(factors.get(matcher.group(2).toLowerCase(Locale.ROOT)))
                .map(factor -> factor.multiply(new BigDecimal(matcher.group(1))));
    }
}
