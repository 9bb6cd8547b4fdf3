package org.deepworkbench.account.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String AccountFile_remedy;
    public static String AccountFile_tooLarge;
    public static String AccountFile_trouble;
    public static String Accounts_badName;
    public static String Accounts_badNameRemedy;
    public static String Accounts_noSecret;
    public static String Accounts_noSecretRemedy;
    public static String Accounts_none;
    public static String Accounts_noneRemedy;
    public static String Agent_missing;
    public static String Agent_missingRemedy;
    public static String Agent_refused;
    public static String Agent_refusedRemedy;
    public static String Agent_silent;
    public static String Browser_failed;
    public static String Browser_failedRemedy;
    public static String Browser_noReturn;
    public static String Browser_otherState;
    public static String Client_noTokens;
    public static String Client_notRevoked;
    public static String Client_unreadable;
    public static String Device_expired;
    public static String Device_noCode;
    public static String Device_noCodeRemedy;
    public static String Device_unknown;
    public static String Device_unknownRemedy;
    public static String Homecoming_page;
    public static String Http_noConnection;
    public static String Http_remedy;
    public static String Keeper_fixed;
    public static String Keeper_noRefresh;
    public static String Keeper_notRenewed;
    public static String Keeper_nothing;
    public static String KeyChain_locked;
    public static String KeyChain_lockedRemedy;
    public static String KeyChain_lockedWhy;
    public static String KeyChain_lockedWrong;
    public static String Person_unknown;
    public static String Provider_none;
    public static String Provider_noneRemedy;
    public static String Provider_other;
    public static String Provider_silent;
    public static String Provider_status;
    public static String Provider_unsafe;
    public static String Provider_unsafeRemedy;
    public static String Provider_unsafeWhy;
    public static String Registration_failed;
    public static String Registration_none;
    public static String Registration_remedy;
    public static String SignIn_again;
    public static String SignIn_denied;
    public static String SignIn_task;
    public static String SignIn_waiting;
    public static String Vault_damaged;
    public static String Vault_damagedRemedy;
    public static String Vault_tooLarge;
    public static String Vault_wrong;
    public static String Vault_wrongRemedy;

    static {
        NLS.initializeMessages("org.deepworkbench.account.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
