package org.deepworkbench.topology.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Canvas_dropInside;
    public static String Canvas_emptyHint;
    public static String Canvas_emptyTitle;
    public static String Canvas_name;
    public static String Canvas_unreadableHint;
    public static String Canvas_unreadableTitle;
    public static String Edit_arrange;
    public static String Edit_bend;
    public static String Edit_delete;
    public static String Edit_deleteNote;
    public static String Edit_moveInto;
    public static String Edit_straighten;
    public static String Editor_diagram;
    public static String Editor_notSaved;
    public static String Editor_onlyProjects;
    public static String Editor_source;
    public static String Export_failed;
    public static String Export_title;
    public static String Field_defaultValue;
    public static String Field_description;
    public static String Field_missing;
    public static String Field_name;
    public static String Field_required;
    public static String Field_requirement;
    public static String Field_source;
    public static String Field_target;
    public static String Field_type;
    public static String Field_typeName;
    public static String Field_value;
    public static String Fix_failed;
    public static String Fix_hint;
    public static String Fix_mending;
    public static String Fix_none;
    public static String Fix_noProblem;
    public static String History_nothingToRedo;
    public static String History_nothingToUndo;
    public static String History_redo;
    public static String History_undo;
    public static String Imports_again;
    public static String Imports_always;
    public static String Imports_cancelled;
    public static String Imports_coming;
    public static String Imports_dismiss;
    public static String Imports_failed;
    public static String Imports_fetching;
    public static String Imports_later;
    public static String Imports_never;
    public static String Imports_neverButton;
    public static String Imports_notKept;
    public static String Imports_notNow;
    public static String Imports_question;
    public static String Imports_questionSeveral;
    public static String Imports_unasked;
    public static String ImportsPage_addFolder;
    public static String ImportsPage_addProject;
    public static String ImportsPage_always;
    public static String ImportsPage_answer;
    public static String ImportsPage_chooseFolder;
    public static String ImportsPage_chooseProject;
    public static String ImportsPage_down;
    public static String ImportsPage_gone;
    public static String ImportsPage_host;
    public static String ImportsPage_hosts;
    public static String ImportsPage_hostsHint;
    public static String ImportsPage_later;
    public static String ImportsPage_libraries;
    public static String ImportsPage_librariesHint;
    public static String ImportsPage_never;
    public static String ImportsPage_removeHost;
    public static String ImportsPage_removeLibrary;
    public static String ImportsPage_up;
    public static String Judge_name;
    public static String Link_toolTip;
    public static String Load_failed;
    public static String Load_name;
    public static String Load_notLocal;
    public static String Load_notLocalRemedy;
    public static String New_empty;
    public static String New_emptyDescription;
    public static String New_fileDescription;
    public static String New_fileName;
    public static String New_moduleDescription;
    public static String New_title;
    public static String Node_toolTip;
    public static String Outline_groups;
    public static String Outline_inputs;
    public static String Outline_name;
    public static String Outline_outputs;
    public static String Outline_policies;
    public static String Outline_workflows;
    public static String Overview_name;
    public static String Overview_toolTip;
    public static String Parameters_name;
    public static String Reload_keep;
    public static String Reload_question;
    public static String Reload_take;
    public static String Reload_title;
    public static String Status_group;
    public static String Status_input;
    public static String Status_line;
    public static String Status_node;
    public static String Status_note;
    public static String Status_output;
    public static String Status_policy;
    public static String Status_several;
    public static String Status_whole;
    public static String Tools_errors;
    public static String Tools_noProblems;
    public static String Tools_notes;
    public static String Tools_oneError;
    public static String Tools_oneNote;
    public static String Tools_oneWarning;
    public static String Tools_warnings;
    public static String Tools_zoom;
    public static String ToscaPage_text;
    public static String Live_clickAddress;
    public static String Live_clickState;
    public static String Live_value;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
