package org.deepworkbench.run.ui.internal.accounts;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
final class Messages extends NLS {

    public static String AccountRow_again;
    public static String AccountRow_agent;
    public static String AccountRow_fixed;
    public static String AccountRow_locked;
    public static String AccountRow_over;
    public static String AccountRow_renewed;
    public static String AccountRow_unknown;
    public static String AccountRow_until;
    public static String AccountTable_again;
    public static String AccountTable_agent;
    public static String AccountTable_check;
    public static String AccountTable_checking;
    public static String AccountTable_groups;
    public static String AccountTable_name;
    public static String AccountTable_none;
    public static String AccountTable_provider;
    public static String AccountTable_signIn;
    public static String AccountTable_signOut;
    public static String AccountTable_signOutQuestion;
    public static String AccountTable_state;
    public static String AccountTable_title;
    public static String AccountTable_token;
    public static String AccountsPage_forget;
    public static String AccountsPage_forgetting;
    public static String AccountsPage_forgetTitle;
    public static String AccountsPage_keep;
    public static String AccountsPage_keeping;
    public static String AccountsPage_reading;
    public static String CodeArea_address;
    public static String CodeArea_code;
    public static String CodeArea_connecting;
    public static String CodeArea_copy;
    public static String CodeArea_inBrowser;
    public static String CodeArea_left;
    public static String CodeArea_open;
    public static String CodeArea_over;
    public static String CodeArea_toDo;
    public static String Keeping_accountName;
    public static String Keeping_agent;
    public static String Keeping_agentText;
    public static String Keeping_configuration;
    public static String Keeping_file;
    public static String Keeping_keep;
    public static String Keeping_oneValue;
    public static String Keeping_paste;
    public static String Keeping_pasteText;
    public static String Keeping_secret;
    public static String Keeping_secretName;
    public static String Keeping_secretText;
    public static String Keeping_token;
    public static String Keeping_tooLarge;
    public static String Keeping_unreadable;
    public static String Keeping_unreadableRemedy;
    public static String Keeping_use;
    public static String Keeping_value;
    public static String LockLine_keyring;
    public static String LockLine_locked;
    public static String LockLine_nothing;
    public static String LockLine_open;
    public static String LockLine_unlock;
    public static String LockLine_unlocking;
    public static String SecretList_keep;
    public static String SecretList_question;
    public static String SecretList_remove;
    public static String SecretList_title;
    public static String SignInDialog_message;
    public static String SignInDialog_signIn;
    public static String SignInDialog_title;
    public static String SignInDialog_waiting;
    public static String SignInDialog_window;
    public static String SignInForm_browser;
    public static String SignInForm_client;
    public static String SignInForm_clientHint;
    public static String SignInForm_clientSecret;
    public static String SignInForm_clientSecretHint;
    public static String SignInForm_code;
    public static String SignInForm_issuer;
    public static String SignInForm_issuerHint;
    public static String SignInForm_method;
    public static String SignInForm_methodHint;
    public static String SignInForm_nameHint;
    public static String SignInForm_scopes;
    public static String SignInForm_scopesHint;
    public static String WorkbenchPage_text;

    static {
        NLS.initializeMessages("org.deepworkbench.run.ui.internal.accounts.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
