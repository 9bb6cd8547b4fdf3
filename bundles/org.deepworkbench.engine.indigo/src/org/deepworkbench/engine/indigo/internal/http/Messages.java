package org.deepworkbench.engine.indigo.internal.http;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
public final class Messages extends NLS {

    public static String Address_plain;
    public static String Address_plainRemedy;
    public static String Address_plainWhy;
    public static String Address_wrong;
    public static String Address_wrongRemedy;
    public static String Address_wrongWhy;
    public static String Clients_authorities;
    public static String Clients_authoritiesRemedy;
    public static String Clients_noCertificate;
    public static String Clients_tooLarge;
    public static String Reply_notJson;
    public static String Reply_notJsonWhy;
    public static String Trouble_brokenOff;
    public static String Trouble_certificate;
    public static String Trouble_certificateRemedy;
    public static String Trouble_forbidden;
    public static String Trouble_forbiddenRemedy;
    public static String Trouble_itself;
    public static String Trouble_itselfRemedy;
    public static String Trouble_noWords;
    public static String Trouble_notFound;
    public static String Trouble_notFoundRemedy;
    public static String Trouble_redirect;
    public static String Trouble_redirectRemedy;
    public static String Trouble_redirectWhy;
    public static String Trouble_refused;
    public static String Trouble_remedy;
    public static String Trouble_signIn;
    public static String Trouble_signInRemedy;
    public static String Trouble_silent;
    public static String Trouble_silentWhy;
    public static String Trouble_tooLarge;
    public static String Trouble_tooLargeWhy;
    public static String Trouble_tooMany;
    public static String Trouble_unknownHost;
    public static String Trouble_unreached;
    public static String Trouble_unreachedRemedy;
    public static String Trouble_unsendable;
    public static String Trouble_unsendableRemedy;
    public static String Trouble_unsendableWhy;
    public static String Trouble_words;

    static {
        NLS.initializeMessages("org.deepworkbench.engine.indigo.internal.http.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
