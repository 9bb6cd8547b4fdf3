package org.deepworkbench.topology.core.internal.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeSource;

/**
 * A grammar that a file declares by {@code tosca_definitions_version}, with the types it may use without an import. Its
 * own version of a type is found first. A type of another version is found last of all: the services deployed today
 * accept, say, {@code tosca.nodes.Storage.BlockStorage} in a file of 1.0.
 */
public enum Profile {

    /** TOSCA Simple Profile in YAML 1.0. */
    SIMPLE_1_0(List.of("tosca_simple_yaml_1_0", "tosca_simple_yaml_1_0_0", Profile.ADDRESS + "1.0"),
            TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.1. */
    SIMPLE_1_1(List.of("tosca_simple_yaml_1_1", "tosca_simple_yaml_1_1_0", Profile.ADDRESS + "1.1"),
            TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.2. */
    SIMPLE_1_2(List.of("tosca_simple_yaml_1_2", "tosca_simple_yaml_1_2_0", Profile.ADDRESS + "1.2"),
            TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.3. */
    SIMPLE_1_3(List.of("tosca_simple_yaml_1_3", "tosca_simple_yaml_1_3_0", Profile.ADDRESS + "1.3"),
            TypeFile.SIMPLE_1_3, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0),
    /** TOSCA 2.0, whose simple profile is that of 1.3 by short names such as {@code Compute}. */
    TOSCA_2_0(List.of("tosca_2_0"),
            TypeFile.SIMPLE_1_3, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0),
    /** The language of Alien 4 Cloud. */
    ALIEN(List.of("alien_dsl_1_2_0", "alien_dsl_1_3_0", "alien_dsl_1_4_0", "alien_dsl_2_0_0", "alien_dsl_2_1_0",
            "alien_dsl_2_2_0", "alien_dsl_3_0_0"),
            TypeFile.ALIEN, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_3);

    /** What the namespace of each Simple Profile begins with (section 3.1 of each). */
    private static final String ADDRESS = "http://docs.oasis-open.org/tosca/ns/simple/yaml/";

    private final List<String> versions;
    private final List<TypeSource> types;

    Profile(List<String> versions, TypeSource... types) {
        this.versions = versions;
        this.types = List.of(types);
    }

    /**
     * @param definitionsVersion the value of {@code tosca_definitions_version}: a name or a namespace's address
     * @return the profile it stands for; empty for a version that is not known
     */
    public static Optional<Profile> of(String definitionsVersion) {
        return Arrays.stream(values()).filter(profile -> profile.versions.contains(definitionsVersion)).findFirst();
    }

    /** {@return every version that is known, the name that is usual first for each profile} */
    public static Stream<String> knownVersions() {
        return Arrays.stream(values()).flatMap(profile -> profile.versions.stream());
    }

    /** {@return where the types that need no import are looked up, the first that knows a name decides} */
    List<TypeSource> types() {
        return types;
    }
}
