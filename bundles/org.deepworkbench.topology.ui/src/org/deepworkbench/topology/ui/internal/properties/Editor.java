package org.deepworkbench.topology.ui.internal.properties;

import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The control of one field; whatever it looks like, its value is a text. */
interface Editor {

    /** What editors tell the row that they stand in. */
    interface Listener {

        /** The cursor came here. */
        void entered();

        /** The cursor went elsewhere. */
        void left();

        /** What is typed or chosen is to count. */
        void commit();

        /** What is typed is to count, and the cursor goes on. */
        void commitAndLeave();

        /** What was typed is to be forgotten. */
        void revert();

        /** The name is to be typed anew. */
        void rename();

        /** A formula is to be typed instead of what this editor takes. */
        void formula();
    }

    /** {@return what is laid out} */
    Control control();

    /** {@return what takes the cursor} */
    Control focusable();

    /** {@return the value as it is typed or chosen} */
    String get();

    /** Shows a value. */
    void show(Content content);

    /** {@return whether formulas can be typed into the editor for the kind of value as they can into any text} */
    static boolean takesFormulas(Kind kind) {
        return kind instanceof Kind.Line || kind instanceof Kind.File || kind instanceof Kind.Secret
                || kind instanceof Kind.Number;
    }

    /**
     * {@return an editor for the kind of value; a function is a line of text whatever it yields}
     *
     * @param document tells the topology, for those that look at files beside it
     */
    static Editor of(Composite parent, Kind kind, boolean function, Supplier<TopologyDocument> document,
            Listener listener) {
        if (function && !takesFormulas(kind)) {
            return TextEditor.line(parent, listener);
        }
        return switch (kind) {
            case Kind.Flag flag -> new FlagEditor(parent, listener);
            case Kind.Choice choice -> new ChoiceEditor(parent, choice, listener);
            case Kind.Number number -> new NumberEditor(parent, number, listener);
            case Kind.Prose prose -> new ProseEditor(parent, listener);
            case Kind.Secret secret -> new SecretEditor(parent, listener);
            case Kind.Fixed fixed -> TextEditor.fixed(parent);
            case Kind.File file -> new FileEditor(parent, document, listener);
            case Kind.Condition condition -> new ConditionEditor(parent, condition, document, listener);
            case Kind.Button button -> new ButtonEditor(parent, listener);
            case Kind.Line line -> TextEditor.line(parent, listener);
            case Kind.Group group -> TextEditor.line(parent, listener);
        };
    }
}
