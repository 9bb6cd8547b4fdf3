package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * A change that can be taken back and made again.
 *
 * @param label   what it does, for people
 * @param forward edits that make it, each applied to the result of the one before
 * @param back    edits that take it back, likewise
 * @param before  layout before it
 * @param after   layout after it
 * @param renamed new names of renamed nodes by their old names
 * @param typing  whether it was typed, so that what is typed next may join it
 * @param burst   what it shares with steps of the layout that go on with it; nothing for a step of its own
 */
public record Step(String label, List<TextEdit> forward, List<TextEdit> back, TopologyLayout before,
        TopologyLayout after, Map<String, String> renamed, boolean typing, Optional<Object> burst) {

    /** {@return the step that the edits make of a text} */
    public static Step of(String label, String text, List<TextEdit> edits, TopologyLayout before,
            TopologyLayout after, Map<String, String> renamed, boolean typing) {
        List<TextEdit> back = new ArrayList<>();
        String current = text;
        for (TextEdit edit : edits) {
            back.add(edit.inverse(current));
            current = edit.applyTo(current);
        }
        Collections.reverse(back);
        return new Step(label, List.copyOf(edits), List.copyOf(back), before, after, renamed, typing,
                Optional.empty());
    }

    /** {@return this step as part of a burst} */
    public Step in(Optional<Object> series) {
        return new Step(label, forward, back, before, after, renamed, typing, series);
    }

    /** {@return whether the step changes nothing} */
    public boolean isEmpty() {
        return forward.isEmpty() && before.equals(after);
    }

    /** {@return the step that takes this one back} */
    public Step inverse() {
        Map<String, String> names = new HashMap<>();
        renamed.forEach((from, to) -> names.put(to, from));
        return new Step(label, back, forward, after, before, names, typing, burst);
    }

    /** {@return whether the other step goes on with this one: in the line where it stopped typing, or in its burst} */
    public boolean isContinuedBy(Step next) {
        return isTypedOnBy(next)
                || burst.isPresent() && burst.equals(next.burst) && forward.isEmpty() && next.forward.isEmpty();
    }

    private boolean isTypedOnBy(Step next) {
        if (!typing || !next.typing || forward.size() != 1 || next.forward.size() != 1) {
            return false;
        }
        TextEdit last = forward.get(0);
        TextEdit more = next.forward.get(0);
        return more.length() == 0 && more.offset() == last.offset() + last.replacement().length()
                && !last.replacement().endsWith("\n");
    }

    /** {@return both steps as one} */
    public Step joinedBy(Step next) {
        if (forward.isEmpty()) {
            return new Step(label, forward, back, before, next.after, renamed, false, burst);
        }
        TextEdit last = forward.get(0);
        TextEdit taken = back.get(0);
        String typed = last.replacement() + next.forward.get(0).replacement();
        return new Step(label, List.of(new TextEdit(last.offset(), last.length(), typed)),
                List.of(new TextEdit(last.offset(), typed.length(), taken.replacement())), before, next.after,
                renamedOn(renamed, next.renamed), true, Optional.empty());
    }

    /**
     * {@return new names by old names, where nodes were renamed twice}
     *
     * @param first new names of the first renaming by old names
     * @param next  likewise of the one after it
     */
    public static Map<String, String> renamedOn(Map<String, String> first, Map<String, String> next) {
        Map<String, String> all = new HashMap<>(next);
        first.values().forEach(all::remove);
        first.forEach((from, to) -> all.put(from, next.getOrDefault(to, to)));
        return all;
    }
}
