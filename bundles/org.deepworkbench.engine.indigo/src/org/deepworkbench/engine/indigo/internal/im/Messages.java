package org.deepworkbench.engine.indigo.internal.im;

import org.eclipse.osgi.util.NLS;

/** Externalised words of what speaks to the Infrastructure Manager. */
public final class Messages extends NLS {

    public static String Authorisation_nobody;
    public static String Authorisation_nobodyRemedy;
    public static String Authorisation_nobodyWhy;
    public static String Client_unclear;
    public static String Client_unclearRemedy;
    public static String Client_unclearWhy;
    public static String Line_cannotCarry;
    public static String Line_cannotCarryRemedy;
    public static String Line_cannotCarryWhy;
    public static String Lines_noCloud;
    public static String Lines_noCloudRemedy;
    public static String Lines_noHost;
    public static String Lines_noHostRemedy;
    public static String Lines_noPassword;
    public static String Lines_noPasswordRemedy;
    public static String Lines_nobody;
    public static String Lines_nobodyRemedy;
    public static String Lines_openSecret;
    public static String Lines_openSecretRemedy;
    public static String Reference_command;
    public static String Reference_commandRemedy;
    public static String Reference_commandWhy;
    public static String Reference_file;
    public static String Reference_fileRemedy;
    public static String Reference_fileTooLarge;
    public static String Setting_account;
    public static String Setting_accountText;
    public static String Setting_authorisation;
    public static String Setting_authorisationText;
    public static String Setting_authorities;
    public static String Setting_authoritiesText;
    public static String Setting_cloud;
    public static String Setting_cloudAccount;
    public static String Setting_cloudAccountText;
    public static String Setting_cloudHost;
    public static String Setting_cloudHostText;
    public static String Setting_cloudId;
    public static String Setting_cloudIdText;
    public static String Setting_cloudOptions;
    public static String Setting_cloudOptionsText;
    public static String Setting_cloudPassword;
    public static String Setting_cloudPasswordText;
    public static String Setting_cloudText;
    public static String Setting_cloudUser;
    public static String Setting_cloudUserText;
    public static String Setting_password;
    public static String Setting_passwordText;
    public static String Setting_plainHttp;
    public static String Setting_plainHttpText;
    public static String Setting_url;
    public static String Setting_urlText;
    public static String Setting_user;
    public static String Setting_userText;
    public static String Text_noType;
    public static String Text_noTypeRemedy;
    public static String Text_noTypeWhy;
    public static String Yaml_cannotSet;
    public static String Yaml_cannotSetRemedy;
    public static String Yaml_cannotSetWhy;
    public static String Yaml_unreadable;
    public static String Yaml_unreadableRemedy;

    static {
        NLS.initializeMessages("org.deepworkbench.engine.indigo.internal.im.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
