package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    @ParameterizedTest
    @CsvSource({ "tosca_simple_yaml_1_0, SIMPLE_1_0", "tosca_simple_yaml_1_0_0, SIMPLE_1_0",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.0, SIMPLE_1_0", "tosca_simple_yaml_1_1, SIMPLE_1_1",
            "tosca_simple_yaml_1_2, SIMPLE_1_2", "tosca_simple_yaml_1_3, SIMPLE_1_3",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.3, SIMPLE_1_3", "tosca_2_0, TOSCA_2_0",
            "alien_dsl_1_2_0, ALIEN", "alien_dsl_1_4_0, ALIEN", "alien_dsl_2_0_0, ALIEN", "alien_dsl_3_0_0, ALIEN" })
    void profileIsKnownByItsVersions(String version, Profile profile) {
        assertEquals(Optional.of(profile), Profile.of(version));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "tosca_simple_yaml_1_10", "not_tosca_simple_yaml_1_0", "tosca_simple_yaml_1",
            "http://docs.oasis-open.org/tosca/ns/simple/yaml/1.10", "alien_dsl" })
    void otherVersionsAreNot(String version) {
        assertEquals(Optional.empty(), Profile.of(version));
    }
}
