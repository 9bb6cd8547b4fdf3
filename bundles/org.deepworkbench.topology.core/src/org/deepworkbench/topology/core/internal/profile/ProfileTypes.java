package org.deepworkbench.topology.core.internal.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * The types that the workbench carries. A file of types is opened when it is first asked for, and a type is read when
 * somebody asks for it. Safe to use from any thread.
 */
public final class ProfileTypes {

    /** Several sources as one, the first that knows a name decides. */
    private record Chain(List<TypeSource> sources) implements TypeSource {
        @Override
        public Set<String> names(Class<? extends EntityType> kind) {
            Set<String> names = new LinkedHashSet<>();
            sources.forEach(source -> names.addAll(source.names(kind)));
            return names;
        }

        @Override
        public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
            return sources.stream().map(source -> source.find(kind, name)).flatMap(Optional::stream).findFirst();
        }

        @Override
        public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
            return sources.stream().map(source -> source.text(kind, name)).flatMap(Optional::stream).findFirst();
        }
    }

    private ProfileTypes() {
    }

    /** {@return the types a file of that profile may use without an import, the first source that knows one decides} */
    public static List<TypeSource> normative(Profile profile) {
        return profile.types();
    }

    /** {@return the normative types of the Simple Profile 1.0, with those of later versions} */
    public static TypeSource normative() {
        return new Chain(normative(Profile.SIMPLE_1_0));
    }

    /** {@return what Alien's archive {@code tosca-normative-types} holds, in any of its versions} */
    public static TypeSource alien() {
        return TypeFile.ALIEN;
    }

    /** {@return the custom types of INDIGO and DEEP} */
    public static TypeSource indigo() {
        return TypeFile.INDIGO;
    }

    /** {@return the types of the Infrastructure Manager} */
    public static TypeSource im() {
        return TypeFile.IM;
    }
}
