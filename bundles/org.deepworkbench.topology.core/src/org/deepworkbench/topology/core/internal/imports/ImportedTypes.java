package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/** The types of a file that is imported, with the text that defines them. */
final class ImportedTypes implements TypeSource {

    private final TypeSource types;
    private final String origin;
    private final Optional<Path> file;
    private final String text;

    ImportedTypes(TypeSource types, String origin, Optional<Path> file, String text) {
        this.types = types;
        this.origin = origin;
        this.file = file;
        this.text = text;
    }

    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return types.names(kind);
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return types.find(kind, name);
    }

    @Override
    public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return find(kind, name)
                .map(type -> new TypeText(origin, file, text, type.getNameOffset(), type.getNameLength()));
    }
}
