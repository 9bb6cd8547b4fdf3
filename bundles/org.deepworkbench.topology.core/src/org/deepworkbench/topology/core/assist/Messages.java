package org.deepworkbench.topology.core.assist;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String Fact_atLeast;
    public static String Fact_attributes;
    public static String Fact_capabilities;
    public static String Fact_capability;
    public static String Fact_default;
    public static String Fact_derived;
    public static String Fact_file;
    public static String Fact_inputs;
    public static String Fact_more;
    public static String Fact_no;
    public static String Fact_node;
    public static String Fact_occurrences;
    public static String Fact_of;
    public static String Fact_operations;
    public static String Fact_properties;
    public static String Fact_range;
    public static String Fact_relationship;
    public static String Fact_required;
    public static String Fact_requirements;
    public static String Fact_status;
    public static String Fact_type;
    public static String Fact_yes;
    public static String Proposal_required;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
