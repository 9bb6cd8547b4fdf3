package org.deepworkbench.topology.core.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/** The files of types that the workbench carries; each is opened when it is first asked for a type. */
enum TypeFile implements TypeSource {

    /** Simple Profile 1.0, chapter 5: the base of all later versions. */
    SIMPLE_1_0,
    /** What Simple Profile 1.1, chapter 5, adds and changes. */
    SIMPLE_1_1,
    /** What Simple Profile 1.2, chapter 5, adds and changes. */
    SIMPLE_1_2,
    /** What Simple Profile 1.3, chapter 5, adds and changes. */
    SIMPLE_1_3,
    /** The archive {@code tosca-normative-types} of Alien 4 Cloud. */
    ALIEN,
    /** The custom types of INDIGO-DataCloud and DEEP. */
    INDIGO,
    /** The types of the Infrastructure Manager. */
    IM;

    private EmbeddedTypes opened;

    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return opened().names(kind);
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return opened().find(kind, name);
    }

    @Override
    public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return opened().offset(kind, name)
                .map(offset -> new TypeText(resource(), Optional.empty(), opened().text(), offset, name.length()));
    }

    private synchronized EmbeddedTypes opened() {
        if (opened == null) {
            opened = new EmbeddedTypes(text());
        }
        return opened;
    }

    /** {@return the whole file} */
    String text() {
        try (InputStream in = TypeFile.class.getResourceAsStream(resource())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the file's name beside this class, such as {@code simple-1.0.yaml}} */
    String resource() {
        return name().toLowerCase(Locale.ROOT).replace("simple_1_", "simple-1.") + ".yaml";
    }
}
