package org.deepworkbench.topology.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** What a person reads about comparisons. */
final class Messages extends NLS {

    public static String ChangeTable_after;
    public static String ChangeTable_before;
    public static String ChangeTable_how;
    public static String ChangeTable_name;
    public static String ChangeTable_what;
    public static String ChangeWords_what;
    public static String CompareWithFile_title;
    public static String CompareWithPast_job;
    public static String CompareWithPast_title;
    public static String Compare_job;
    public static String Compare_one;
    public static String Compare_same;
    public static String Compare_several;
    public static String Compare_title;
    public static String Compare_toolTip;
    public static String Comparison_unreadable;
    public static String Comparison_unreadableRemedy;
    public static String GitHistory_failed;
    public static String GitHistory_noGitRemedy;
    public static String GitHistory_nothing;
    public static String GitHistory_question;
    public static String GitHistory_remedy;
    public static String GitHistory_revision;
    public static String GitHistory_slow;
    public static String Kind_artifact;
    public static String Kind_attribute;
    public static String Kind_capability;
    public static String Kind_description;
    public static String Kind_group;
    public static String Kind_import;
    public static String Kind_input;
    public static String Kind_interface;
    public static String Kind_metadata;
    public static String Kind_node;
    public static String Kind_output;
    public static String Kind_policy;
    public static String Kind_property;
    public static String Kind_relationship;
    public static String Kind_repository;
    public static String Kind_requirement;
    public static String Kind_section;
    public static String Kind_substitution;
    public static String Kind_type;
    public static String Kind_version;
    public static String Kind_workflow;
    public static String LocalHistory_failed;
    public static String LocalHistory_failedRemedy;
    public static String LocalHistory_nothing;
    public static String LocalHistory_question;
    public static String Mark_added;
    public static String Mark_changed;
    public static String Mark_removed;
    public static String Mark_renamed;
    public static String CompareWithRecovery_label;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.compare.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
