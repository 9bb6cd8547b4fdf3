package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;

/**
 * Something that must be written before anything else can be, such as the long form of what stands there in short: it
 * is one step with what a person does.
 *
 * @param first writes it
 */
record Preceded(Edit first) {

    /** {@return the field, with the first edit before whatever is typed into it or its parts} */
    Field of(Field field) {
        Actions actions = field.actions();
        Actions both = new Actions(typed -> of(actions.commit().apply(typed)), Map.of(), Optional.empty(),
                actions.adding().map(adding -> new Adding(adding.hint(), typed -> of(adding.commit().apply(typed)))),
                Optional.empty());
        return field.with(both).withParts(field.parts().stream().map(this::of).toList());
    }

    /** {@return what follows, with the first edit before it} */
    Commit of(Commit commit) {
        return commit instanceof Commit.Run(Edit edit)
                ? new Commit.Run(new EditSequence(edit.label(), List.of(first, edit))) : commit;
    }
}
