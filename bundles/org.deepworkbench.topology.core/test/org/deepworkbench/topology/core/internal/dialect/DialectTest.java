package org.deepworkbench.topology.core.internal.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource({ "tosca_simple_yaml_1_0, SIMPLE_1_0", "tosca_simple_yaml_1_3_0, SIMPLE_1_3", "tosca_2_0, TOSCA_2_0",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.1, SIMPLE_1_1",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.0/, SIMPLE_1_0", "alien_dsl_1_1_0, ALIEN",
            "alien_dsl_3_0_0, ALIEN", "tosca_simple_profile_for_nfv_1_0_0, NFV" })
    void versionNamesADialect(String version, Dialect dialect) {
        assertEquals(Optional.of(dialect), Dialect.of(version));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "tosca_simple_yaml_1_10", "tosca_simple_yaml", "alien_dsl",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.10", "http://docs.oasis-open.org/tosca/ns/" })
    void otherVersionsNameNone(String version) {
        assertEquals(Optional.empty(), Dialect.of(version));
    }

    @Test
    void eachVersionIsOfOneDialect() {
        List<String> versions = Dialect.versions();
        assertEquals(versions.stream().distinct().toList(), versions);
        assertEquals("tosca_simple_yaml_1_0", versions.get(0));
    }
}
