package org.deepworkbench.topology.core.function;

import org.eclipse.osgi.util.NLS;

/** Externalised words about expressions. */
final class Messages extends NLS {

    public static String Text_afterEnd;
    public static String Text_bad;
    public static String Text_badInput;
    public static String Text_badInputRemedy;
    public static String Text_badOutput;
    public static String Text_badOutputRemedy;
    public static String Text_badRemedy;
    public static String Text_empty;
    public static String Text_expected;
    public static String Text_expectedName;
    public static String Text_expectedNumber;
    public static String Text_expectedValue;
    public static String Text_inputExists;
    public static String Text_inputExistsRemedy;
    public static String Text_noInput;
    public static String Text_noInputRemedy;
    public static String Text_openString;
    public static String Text_tooDeep;
    public static String Text_tooLong;
    public static String Complete_concat;
    public static String Complete_join;
    public static String Complete_property;
    public static String Complete_token;
    public static String Member_artifact;
    public static String Member_capability;
    public static String Member_host;
    public static String Member_item;
    public static String Member_self;
    public static String Preview_later;

    static {
        initializeMessages("org.deepworkbench.topology.core.function.messages", Messages.class);
    }

    private Messages() {
    }
}
