package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ValuePath;

/**
 * What a person can do to a field.
 *
 * @param commit   makes an edit of what was typed
 * @param buttons  what can be done by pressing a button
 * @param function where a function may stand; nothing where none may
 * @param adding   how a part is added; nothing where none can be
 * @param naming   makes an edit of another name that was typed; nothing where the name stays
 */
public record Actions(Function<String, Commit> commit, Map<Verb, Edit> buttons, Optional<ValuePath> function,
        Optional<Adding> adding, Optional<Function<String, Commit>> naming) {

    /** What a button does to a field. */
    public enum Verb {
        /** Takes the value away, so that the default holds. */
        RESET,
        /** Makes the part the first of several that are joined. */
        JOIN,
        /** Moves an item before the one before it. */
        UP,
        /** Moves an item behind the one behind it. */
        DOWN,
        /** Takes the part away. */
        REMOVE
    }

    /**
     * How a part is added.
     *
     * @param hint   what is to be typed
     * @param commit makes an edit of what was typed
     */
    public record Adding(String hint, Function<String, Commit> commit) {
    }

    /** Nothing can be done. */
    public static final Actions NONE = of(typed -> Commit.NOTHING);

    /** {@return typing and nothing else} */
    public static Actions of(Function<String, Commit> commit) {
        return new Actions(commit, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return these actions, and one more button} */
    public Actions with(Verb verb, Edit edit) {
        Map<Verb, Edit> more = new EnumMap<>(Verb.class);
        more.putAll(buttons);
        more.put(verb, edit);
        return withOnly(more);
    }

    /** {@return these actions, with functions at a place} */
    public Actions withFunction(ValuePath place) {
        return new Actions(commit, buttons, Optional.of(place), adding, naming);
    }

    /** {@return these actions without functions} */
    public Actions withoutFunction() {
        return new Actions(commit, buttons, Optional.empty(), adding, naming);
    }

    /** {@return these actions with other buttons} */
    public Actions withOnly(Map<Verb, Edit> others) {
        return new Actions(commit, others, function, adding, naming);
    }

    /** {@return these actions, with a name that can be changed} */
    public Actions withNaming(Function<String, Commit> change) {
        return new Actions(commit, buttons, function, adding, Optional.of(change));
    }

    /** {@return these actions, with parts to be added} */
    public Actions with(Adding parts) {
        return new Actions(commit, buttons, function, Optional.of(parts), naming);
    }
}
