package org.deepworkbench.topology.core.edit;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;

/**
 * A command on a topology document: it computes, from the model and its positions, what is to change in the text and in
 * the layout. It changes nothing itself; {@link org.deepworkbench.topology.core.TopologyDocument#execute} does.
 */
public interface Edit {

    /** {@return what the command does, for the undo menu, such as «Rename node «a» to «b»»} */
    String label();

    /**
     * @param context the document as it is
     * @return what changes
     * @throws FaultException if the command cannot be carried out on this document; the fault says why
     */
    Effect effect(EditContext context) throws FaultException;

    /**
     * {@return what makes one step of several edits of the layout: one that has the same as the edit right before it goes
     * on with that one, and both are undone together; nothing for an edit that is a step of its own}
     */
    default Optional<Object> burst() {
        return Optional.empty();
    }
}
