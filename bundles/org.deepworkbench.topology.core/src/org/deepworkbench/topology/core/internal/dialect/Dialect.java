package org.deepworkbench.topology.core.internal.dialect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A grammar that a file declares by {@code tosca_definitions_version}, by name or by the address of its namespace. */
public enum Dialect {

    /** TOSCA Simple Profile in YAML 1.0. */
    SIMPLE_1_0(List.of("tosca_simple_yaml_1_0"), "tosca_simple_yaml_1_0_0"),
    /** TOSCA Simple Profile in YAML 1.1. */
    SIMPLE_1_1(List.of("tosca_simple_yaml_1_1"), "tosca_simple_yaml_1_1_0"),
    /** TOSCA Simple Profile in YAML 1.2. */
    SIMPLE_1_2(List.of("tosca_simple_yaml_1_2"), "tosca_simple_yaml_1_2_0"),
    /** TOSCA Simple Profile in YAML 1.3. */
    SIMPLE_1_3(List.of("tosca_simple_yaml_1_3"), "tosca_simple_yaml_1_3_0"),
    /** TOSCA 2.0. */
    TOSCA_2_0(List.of("tosca_2_0")),
    /** The language of Alien 4 Cloud. */
    ALIEN(List.of("alien_dsl_1_1_0", "alien_dsl_1_2_0", "alien_dsl_1_3_0", "alien_dsl_1_4_0", "alien_dsl_2_0_0",
            "alien_dsl_2_1_0", "alien_dsl_2_2_0", "alien_dsl_3_0_0"), "alien_dsl_1_1", "alien_dsl_1_2", "alien_dsl_1_3",
            "alien_dsl_1_4", "alien_dsl_2_0", "alien_dsl_2_1", "alien_dsl_2_2", "alien_dsl_3_0"),
    /** OASIS' profile for network functions: the grammar of the Simple Profile, with types the workbench has not. */
    NFV(List.of("tosca_simple_profile_for_nfv_1_0_0", "tosca_simple_profile_for_nfv_1_1_0"),
            "tosca_simple_profile_for_nfv_1_0", "tosca_simple_profile_for_nfv_1_1");

    private static final String NAMESPACE = "docs.oasis-open.org/tosca/ns/";
    private static final Map<String, Dialect> BY_VERSION = new HashMap<>();
    private static final Map<String, Dialect> BY_ADDRESS = Map.of("simple/yaml/1.0", SIMPLE_1_0, "simple/yaml/1.1",
            SIMPLE_1_1, "simple/yaml/1.2", SIMPLE_1_2, "simple/yaml/1.3", SIMPLE_1_3, "2.0", TOSCA_2_0, "nfv/1.0", NFV,
            "nfv/1.1", NFV);

    static {
        for (Dialect dialect : values()) {
            dialect.usual.forEach(version -> BY_VERSION.put(version, dialect));
            dialect.others.forEach(version -> BY_VERSION.put(version, dialect));
        }
    }

    private final List<String> usual;
    private final List<String> others;

    Dialect(List<String> usual, String... others) {
        this.usual = usual;
        this.others = List.of(others);
    }

    /** {@return the dialect that a value of {@code tosca_definitions_version} names; empty for one nobody knows} */
    public static Optional<Dialect> of(String version) {
        int namespace = version.indexOf(NAMESPACE);
        if (namespace < 0) {
            return Optional.ofNullable(BY_VERSION.get(version));
        }
        String tail = version.substring(namespace + NAMESPACE.length());
        return Optional.ofNullable(BY_ADDRESS.get(tail.endsWith("/") ? tail.substring(0, tail.length() - 1) : tail));
    }

    /** {@return the usual name of every version} */
    public static List<String> versions() {
        return Arrays.stream(values()).flatMap(dialect -> dialect.usual.stream()).toList();
    }

    /** {@return whether the workbench has the types that a file of the dialect may use without an import} */
    public boolean hasTypes() {
        return this != NFV;
    }

    /** {@return whether it is a Simple Profile of OASIS, in any version} */
    public boolean isSimple() {
        return ordinal() <= SIMPLE_1_3.ordinal() || this == NFV;
    }
}
