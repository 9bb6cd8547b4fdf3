package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.RenameKey;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.eclipse.osgi.util.NLS;

/** Gives entries of maps other names. */
final class Renaming {

    private Renaming() {
    }

    /** {@return what follows from typing another name for the entry that stands at a path among others} */
    static Function<String, Commit> of(List<? extends NamedElement> entries, ValuePath path) {
        return of(entries, path, name -> new RenameKey(path, name));
    }

    /** {@return the same, with an edit of its own} */
    static Function<String, Commit> of(List<? extends NamedElement> entries, ValuePath path,
            Function<String, Edit> change) {
        return typed -> {
            String name = typed.strip();
            if (name.isEmpty() || name.equals(path.steps().getLast())) {
                return Commit.NOTHING;
            }
            return Forms.named(entries, name).isPresent()
                    ? new Commit.Refusal(NLS.bind(Messages.Refusal_nameTaken, name))
                    : new Commit.Run(change.apply(name));
        };
    }
}
