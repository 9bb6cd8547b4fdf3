package org.deepworkbench.topology.core.internal.edit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;

/**
 * A copy of an entry with the comments around it, as YAML at column 0 that needs nothing else of the text it is from.
 *
 * @param name   the key
 * @param before the lines of comment above it, each ended by a line break
 * @param after  what stands behind the key, from the colon on
 */
public record EntryCopy(String name, String before, String after) {

    private static final String BREAK = "\n";

    static EntryCopy of(Lines lines, YamlEntry entry) {
        boolean block = lines.isFirst(entry.start());
        int colon = lines.afterColon(entry.key());
        String after = colon < 0 || isShared(lines, entry) ? rebuilt(lines, entry) : ":" + slice(lines, entry, colon);
        return new EntryCopy(entry.name(), block ? above(lines, entry) : "", after);
    }

    /** {@return the entry under a name, this or another} */
    public String as(String newName) {
        return before + YamlString.of(newName) + after;
    }

    /** Whether an anchor or alias is in the value. */
    private static boolean isShared(Lines lines, YamlEntry entry) {
        AtomicBoolean shared = new AtomicBoolean();
        TreeWalk.nodes(entry.value(), node -> {
            if (node instanceof YamlAlias || NodePrefix.of(lines, node).anchor().isPresent()) {
                shared.set(true);
            }
        });
        return shared.get();
    }

    /** What stands there, comments below the last line included that stand deeper than the key: they are within it. */
    private static String slice(Lines lines, YamlEntry entry, int colon) {
        boolean block = lines.isFirst(entry.start());
        int column = lines.column(entry.start());
        int end = block ? lines.lastCommentEnd(lines.lastLineEnd(entry.value()), column) : entry.value().end();
        String text = Indent.strippedBy(lines.text().substring(colon, Math.max(colon, end)), column, false);
        return text.substring(0, text.length() - BREAK.length());
    }

    private static String rebuilt(Lines lines, YamlEntry entry) {
        YamlPiece value = new NodeCopy(lines).standalone(entry.value().resolved());
        return ":" + value.afterColon(value.isList() ? lines.dashStep() : lines.step(), BREAK, "");
    }

    /** The comments right above the entry that begin in its column: they are about it. */
    private static String above(Lines lines, YamlEntry entry) {
        int column = lines.column(entry.start());
        int start = lines.start(entry.start());
        int first = lines.withCommentsAbove(entry.start());
        return first == start ? "" : Indent.strippedBy(lines.text().substring(first, start), column, true);
    }
}
