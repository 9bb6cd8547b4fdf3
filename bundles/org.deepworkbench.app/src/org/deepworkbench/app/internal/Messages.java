package org.deepworkbench.app.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String DesktopActions_edit;
    public static String DesktopActions_file;
    public static String DesktopActions_help;
    public static String DesktopActions_new;
    public static String DesktopActions_run;
    public static String DesktopActions_showView;
    public static String DesktopActions_window;
    public static String DesktopApplication_title;
    public static String Door_browse;
    public static String Door_browseAction;
    public static String Door_browseText;
    public static String Door_compose;
    public static String Door_composeAction;
    public static String Door_composeText;
    public static String Door_failed;
    public static String Door_train;
    public static String Door_trainAction;
    public static String Door_trainText;
    public static String MasterPassword_again;
    public static String MasterPassword_choose;
    public static String MasterPassword_chooseText;
    public static String MasterPassword_different;
    public static String MasterPassword_password;
    public static String MasterPassword_title;
    public static String MasterPassword_unlock;
    public static String MasterPassword_unlockText;
    public static String MasterPassword_wrong;
    public static String SampleProject_creating;
    public static String SampleProject_failed;
    public static String SampleProject_missing;
    public static String Welcome_guide;
    public static String Welcome_hint;
    public static String Welcome_line;
    public static String Welcome_title;
    public static String WorkspaceLocation_failed;
    public static String WorkspaceLocation_failedRemedy;
    public static String WorkspaceLocation_inUse;
    public static String WorkspaceLocation_inUseRemedy;
    public static String WorkspaceLocation_what;

    static {
        NLS.initializeMessages("org.deepworkbench.app.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
