package org.deepworkbench.engine.indigo.internal.im;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.auth.CloudKind;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;

/** What a person says of an Infrastructure Manager: where it is, who they are to it, and who they are to a cloud. */
public final class ImSettings {

    /** Address of the service. */
    public static final String URL = "url"; //$NON-NLS-1$
    /** Account whose token the service takes. */
    public static final String ACCOUNT = "account"; //$NON-NLS-1$
    /** User of the service. */
    public static final String USER = "user"; //$NON-NLS-1$
    /** Name of the secret with the user's password. */
    public static final String PASSWORD = "password"; //$NON-NLS-1$
    /** Kind of the cloud. */
    public static final String CLOUD = "cloud"; //$NON-NLS-1$
    /** By what the cloud is called. */
    public static final String CLOUD_ID = "cloud-id"; //$NON-NLS-1$
    /** Which one of its kind the cloud is. */
    public static final String CLOUD_HOST = "cloud-host"; //$NON-NLS-1$
    /** User of the cloud. */
    public static final String CLOUD_USER = "cloud-user"; //$NON-NLS-1$
    /** Name of the secret with the cloud's password or key. */
    public static final String CLOUD_PASSWORD = "cloud-password"; //$NON-NLS-1$
    /** Account whose token the cloud takes. */
    public static final String CLOUD_ACCOUNT = "cloud-account"; //$NON-NLS-1$
    /** What else the cloud wants to be told. */
    public static final String CLOUD_OPTIONS = "cloud-options"; //$NON-NLS-1$
    /** Name of the secret that is a whole authorisation. */
    public static final String AUTHORISATION = "authorisation"; //$NON-NLS-1$
    /** File with authorities that are trusted. */
    public static final String AUTHORITIES = "authorities"; //$NON-NLS-1$
    /** Whether the service may be reached without encryption. */
    public static final String PLAIN_HTTP = "plain-http"; //$NON-NLS-1$

    /** Whether what a cloud does not remove may be forgotten. */
    public static final String FORCE = "forceDelete"; //$NON-NLS-1$

    private ImSettings() {
    }

    /** {@return all fields, in the order to show} */
    static List<Setting> all() {
        return List.of(
                new Setting(URL, Messages.Setting_url, Messages.Setting_urlText, Kind.URI, Optional.empty(), true,
                        List.of(), false),
                field(ACCOUNT, Messages.Setting_account, Messages.Setting_accountText, Kind.ACCOUNT),
                field(USER, Messages.Setting_user, Messages.Setting_userText, Kind.TEXT),
                field(PASSWORD, Messages.Setting_password, Messages.Setting_passwordText, Kind.SECRET),
                new Setting(CLOUD, Messages.Setting_cloud, Messages.Setting_cloudText, Kind.CHOICE, Optional.empty(),
                        false, CloudKind.types(), false),
                field(CLOUD_ID, Messages.Setting_cloudId, Messages.Setting_cloudIdText, Kind.TEXT),
                field(CLOUD_HOST, Messages.Setting_cloudHost, Messages.Setting_cloudHostText, Kind.TEXT),
                field(CLOUD_USER, Messages.Setting_cloudUser, Messages.Setting_cloudUserText, Kind.TEXT),
                field(CLOUD_PASSWORD, Messages.Setting_cloudPassword, Messages.Setting_cloudPasswordText, Kind.SECRET),
                field(CLOUD_ACCOUNT, Messages.Setting_cloudAccount, Messages.Setting_cloudAccountText, Kind.ACCOUNT),
                field(CLOUD_OPTIONS, Messages.Setting_cloudOptions, Messages.Setting_cloudOptionsText, Kind.TEXT),
                field(AUTHORISATION, Messages.Setting_authorisation, Messages.Setting_authorisationText, Kind.SECRET),
                field(AUTHORITIES, Messages.Setting_authorities, Messages.Setting_authoritiesText, Kind.PATH),
                new Setting(PLAIN_HTTP, Messages.Setting_plainHttp, Messages.Setting_plainHttpText, Kind.FLAG,
                        Optional.of("false"), false, List.of(), false), //$NON-NLS-1$
                new Setting(FORCE, Messages.Setting_force, Messages.Setting_forceText, Kind.FLAG,
                        Optional.of("false"), false, List.of(), true)); //$NON-NLS-1$
    }

    private static Setting field(String key, String label, String description, Kind kind) {
        return new Setting(key, label, description, kind, Optional.empty(), false, List.of(), false);
    }
}
