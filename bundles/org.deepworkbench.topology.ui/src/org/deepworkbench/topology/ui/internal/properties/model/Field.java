package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;

/**
 * A value that a person sees and may change in the Properties view.
 *
 * @param id      the same for the same value at all times, and for no other value of a form
 * @param label   what it is called
 * @param kind    what it holds
 * @param content what it shows
 * @param actions what can be done to it
 * @param parts   the values it consists of
 */
public record Field(String id, Label label, Kind kind, Content content, Actions actions, List<Field> parts) {

    /**
     * What a field is called.
     *
     * @param text        a word or two
     * @param description what it is and may be, or nothing
     * @param required    whether it must be given
     */
    public record Label(String text, String description, boolean required) {

        /** {@return a label without a description} */
        public static Label of(String text) {
            return new Label(text, "", false); //$NON-NLS-1$
        }
    }

    public Field {
        parts = List.copyOf(parts);
    }

    /** {@return a value that is shown and cannot be changed here} */
    public static Field fixed(String id, String label, String text) {
        return new Field(id, Label.of(label), new Kind.Fixed(), Content.of(text), Actions.NONE, List.of());
    }

    /** {@return a button with words on it that makes an edit} */
    public static Field button(String id, String words, Edit edit) {
        return new Field(id, Label.of(""), new Kind.Button(), Content.of(words), //$NON-NLS-1$
                Actions.of(pressed -> new Commit.Run(edit)), List.of());
    }

    /** {@return a value of its own kind that must be there, with an edit of what is typed or chosen} */
    public static Field of(String id, String label, Kind kind, String text, Function<String, Edit> change) {
        return new Field(id, Label.of(label), kind, Content.of(text),
                Actions.of(typed -> typed.isBlank() ? Commit.NOTHING : new Commit.Run(change.apply(typed.strip()))),
                List.of());
    }

    /** {@return this field with another content} */
    public Field with(Content shown) {
        return new Field(id, label, kind, shown, actions, parts);
    }

    /** {@return this field with other parts} */
    public Field withParts(List<Field> others) {
        return new Field(id, label, kind, content, actions, others);
    }

    /** {@return this field with another control} */
    public Field with(Kind held) {
        return new Field(id, label, held, content, actions, parts);
    }

    /** {@return this field with other actions} */
    public Field with(Actions possible) {
        return new Field(id, label, kind, content, possible, parts);
    }

    /** {@return what follows from what was typed; nothing where that is what is shown} */
    public Commit commit(String typed) {
        return typed.equals(content.text()) ? Commit.NOTHING : actions.commit().apply(typed);
    }
}
