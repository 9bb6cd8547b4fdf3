package org.deepworkbench.topology.core.assist;

import java.util.function.Supplier;
import org.deepworkbench.topology.core.edit.TextEdit;

/**
 * Something that could stand at the cursor.
 *
 * @param kind          what it is
 * @param label         its name
 * @param detail        what else matters in a list, in few words; may be empty
 * @param documentation more about it, worked out when somebody wants to read it
 * @param edit          puts it into the text
 * @param cursor        where the cursor goes then, in the text after the edit
 * @param goesOn        whether something is to be proposed there at once
 */
public record Proposal(Kind kind, String label, String detail, Supplier<Documentation> documentation, TextEdit edit,
        int cursor, boolean goesOn) {

    /** What a proposal is. */
    public enum Kind {
        /** A keyname of TOSCA. */
        KEYNAME,
        /** A type. */
        TYPE,
        /** A property or attribute. */
        PROPERTY,
        /** A requirement. */
        REQUIREMENT,
        /** A capability. */
        CAPABILITY,
        /** A node template, group, policy or workflow. */
        NODE,
        /** An input. */
        INPUT,
        /** A function. */
        FUNCTION,
        /** Any other value. */
        VALUE
    }
}
