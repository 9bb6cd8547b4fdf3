package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.RenameKey;
import org.deepworkbench.topology.core.edit.ValuePath;

/** How conditions are joined to one. */
enum Join {

    /** All of them hold. */
    AND("and", Messages.Join_and, Messages.Join_and), //$NON-NLS-1$
    /** At least one of them holds. */
    OR("or", Messages.Join_or, Messages.Join_or), //$NON-NLS-1$
    /** At least one of them does not hold. */
    NOT("not", Messages.Join_not, Messages.Join_notOne); //$NON-NLS-1$

    private final String keyname;
    private final String many;
    private final String one;

    Join(String keyname, String many, String one) {
        this.keyname = keyname;
        this.many = many;
        this.one = one;
    }

    static Optional<Join> of(String keyname) {
        return Arrays.stream(values()).filter(join -> join.keyname.equals(keyname)).findFirst();
    }

    String keyname() {
        return keyname;
    }

    /** {@return what it is called where that many conditions are joined} */
    String label(int count) {
        return count == 1 ? one : many;
    }

    /** {@return the YAML of one condition that others are to be joined with} */
    String yaml(String condition) {
        return keyname + ": [ " + condition + " ]"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return a field in which another way is chosen for the conditions at a place} */
    Field choice(ValuePath place) {
        List<String> ways = Stream.of(values()).map(join -> join.many).toList();
        return Field.of(place + " join", Messages.Field_join, new Kind.Choice(ways, false), many, //$NON-NLS-1$
                typed -> new RenameKey(place, values()[ways.indexOf(typed)].keyname));
    }
}
