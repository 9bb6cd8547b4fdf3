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
 */
public record Actions(Function<String, Commit> commit, Map<Verb, Edit> buttons, Optional<ValuePath> function,
        Optional<Adding> adding) {

    /** What a button does to a field. */
    public enum Verb {
        /** Takes the value away, so that the default holds. */
        RESET,
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
        return new Actions(commit, Map.of(), Optional.empty(), Optional.empty());
    }

    /** {@return these actions, and one more button} */
    public Actions with(Verb verb, Edit edit) {
        Map<Verb, Edit> more = new EnumMap<>(Verb.class);
        more.putAll(buttons);
        more.put(verb, edit);
        return new Actions(commit, more, function, adding);
    }

    /** {@return these actions, with functions at a place} */
    public Actions withFunction(ValuePath place) {
        return new Actions(commit, buttons, Optional.of(place), adding);
    }

    /** {@return these actions, with parts to be added} */
    public Actions with(Adding parts) {
        return new Actions(commit, buttons, function, Optional.of(parts));
    }
}
