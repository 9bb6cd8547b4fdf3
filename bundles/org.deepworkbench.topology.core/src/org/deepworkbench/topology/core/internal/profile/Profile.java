package org.deepworkbench.topology.core.internal.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.type.TypeSource;

/**
 * A grammar that a file declares by {@code tosca_definitions_version}, with the types it may use without an import. Its
 * own version of a type is found first. A type of another version is found last of all: the services deployed today
 * accept, say, {@code tosca.nodes.Storage.BlockStorage} in a file of 1.0.
 */
public enum Profile {

    /** TOSCA Simple Profile in YAML 1.0. */
    SIMPLE_1_0(Dialect.SIMPLE_1_0, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.1. */
    SIMPLE_1_1(Dialect.SIMPLE_1_1, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.2. */
    SIMPLE_1_2(Dialect.SIMPLE_1_2, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_3),
    /** TOSCA Simple Profile in YAML 1.3. */
    SIMPLE_1_3(Dialect.SIMPLE_1_3, TypeFile.SIMPLE_1_3, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0),
    /** TOSCA 2.0, whose simple profile is that of 1.3 by short names such as {@code Compute}. */
    TOSCA_2_0(Dialect.TOSCA_2_0, TypeFile.SIMPLE_1_3, TypeFile.SIMPLE_1_2, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_0),
    /** The language of Alien 4 Cloud. */
    ALIEN(Dialect.ALIEN, TypeFile.ALIEN, TypeFile.SIMPLE_1_0, TypeFile.SIMPLE_1_1, TypeFile.SIMPLE_1_2,
            TypeFile.SIMPLE_1_3);

    private final Dialect dialect;
    private final List<TypeSource> types;

    Profile(Dialect dialect, TypeSource... types) {
        this.dialect = dialect;
        this.types = List.of(types);
    }

    /**
     * @param definitionsVersion the value of {@code tosca_definitions_version}: a name or a namespace's address
     * @return the profile it stands for; empty for a version that is not known
     */
    public static Optional<Profile> of(String definitionsVersion) {
        Optional<Dialect> declared = Dialect.of(definitionsVersion);
        return Arrays.stream(values()).filter(profile -> declared.equals(Optional.of(profile.dialect))).findFirst();
    }

    /** {@return where the types that need no import are looked up, the first that knows a name decides} */
    List<TypeSource> types() {
        return types;
    }
}
