package org.deepworkbench.data.core.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
final class Messages extends NLS {

    public static String BadLine_remedy;
    public static String BadLine_what;
    public static String BadLine_why;
    public static String EmptyClass_remedy;
    public static String EmptyClass_what;
    public static String Folder_remedy;
    public static String MostlyBroken_remedy;
    public static String MostlyBroken_what;
    public static String MostlyBroken_why;
    public static String NoClassesFile_remedy;
    public static String NoClassesFile_what;
    public static String NoClassesFile_why;
    public static String NoFolder_remedy;
    public static String NoFolder_what;
    public static String TooFewClasses_none;
    public static String TooFewClasses_one;
    public static String TooFewClasses_what;
    public static String TooLong_remedy;
    public static String TooLong_what;
    public static String Unreadable_remedy;
    public static String Unreadable_what;

    static {
        NLS.initializeMessages("org.deepworkbench.data.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
