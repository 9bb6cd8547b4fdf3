package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.Edit;

/**
 * A value that a person sees and may change in the Properties view.
 *
 * @param group       heading it stands under
 * @param name        what it is called
 * @param description what it is and may be, or nothing
 * @param text        the value as it is typed; for one that is not set, the default
 * @param origin      where the value comes from
 * @param change      makes an edit of what was typed; nothing for a value that cannot be changed here
 * @param reset       takes the value away; nothing for a value that must be there
 * @param problems    what is wrong with it
 * @param parts       the values it consists of
 */
record Field(String group, String name, String description, String text, Origin origin,
        Optional<Function<String, Edit>> change, Optional<Edit> reset, List<Diagnostic> problems, List<Field> parts) {

    /** Where a value comes from. */
    enum Origin {
        /** The topology gives it. */
        GIVEN,
        /** The type gives it; the topology says nothing. */
        DEFAULT,
        /** Nobody gives it. */
        NONE,
        /** Nobody gives it, but somebody must. */
        MISSING
    }

    Field {
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /** {@return a value that is shown and cannot be changed here} */
    static Field fixed(String group, String name, String text) {
        return new Field(group, name, "", text, Origin.GIVEN, Optional.empty(), Optional.empty(), List.of(), List.of()); //$NON-NLS-1$
    }

    /** {@return a plain value that can be changed} */
    static Field plain(String group, String name, String text, Function<String, Edit> change) {
        return new Field(group, name, "", text, Origin.GIVEN, Optional.of(change), Optional.empty(), List.of(), //$NON-NLS-1$
                List.of());
    }

    /** {@return this value, which can also be taken away} */
    Field removable(Edit edit) {
        return new Field(group, name, description, text, origin, change, Optional.of(edit), problems, parts);
    }

    /** {@return this value with what is wrong with it} */
    Field with(List<Diagnostic> wrong) {
        return new Field(group, name, description, text, origin, change, reset, wrong, parts);
    }

    /**
     * @param typed what a person typed
     * @return the edit that follows from it; nothing if it changes nothing
     */
    Optional<Edit> edit(String typed) {
        String value = typed.strip();
        if (value.equals(text) && origin != Origin.MISSING) {
            return Optional.empty();
        }
        return value.isEmpty() ? reset.filter(edit -> origin == Origin.GIVEN) : change.map(how -> how.apply(value));
    }
}
