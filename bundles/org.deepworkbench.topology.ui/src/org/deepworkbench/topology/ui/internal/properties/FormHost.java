package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** What the rows of a form ask of the view that they stand in. */
interface FormHost {

    /** {@return the topology} */
    DocumentSession session();

    /**
     * Carries out an edit; what is selected stays so.
     *
     * @return why it was not possible; nothing if it was carried out
     */
    String run(Edit edit);

    /** Gives every row its place again, because one has become higher or lower. */
    void arrange();

    /** Opens the window in which a value is put together of functions. */
    void build(ValuePath place);

    /** Remembers where a person types, so that it counts before anything else happens. */
    void entered(Pending pending);

    /** Something that is typed and does not count yet. */
    @FunctionalInterface
    interface Pending {

        /** Lets it count; nothing happens where nothing was typed. */
        void commit();
    }
}
