package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of cloud that the Infrastructure Manager drives, and where its credential has what. */
public enum CloudKind {
    OPENSTACK("OpenStack", true, "password"), //$NON-NLS-1$ //$NON-NLS-2$
    EGI("EGI", true, "token"), //$NON-NLS-1$ //$NON-NLS-2$
    EC2("EC2", false, ""), //$NON-NLS-1$ //$NON-NLS-2$
    AZURE("Azure", false, ""), //$NON-NLS-1$ //$NON-NLS-2$
    GCE("GCE", false, ""), //$NON-NLS-1$ //$NON-NLS-2$
    OPENNEBULA("OpenNebula", true, ""), //$NON-NLS-1$ //$NON-NLS-2$
    KUBERNETES("Kubernetes", true, "token"), //$NON-NLS-1$ //$NON-NLS-2$
    OSCAR("OSCAR", true, "token"), //$NON-NLS-1$ //$NON-NLS-2$
    CLOUDSTACK("CloudStack", true, ""), //$NON-NLS-1$ //$NON-NLS-2$
    VSPHERE("vSphere", true, ""), //$NON-NLS-1$ //$NON-NLS-2$
    DUMMY("Dummy", false, ""); //$NON-NLS-1$ //$NON-NLS-2$

    private final String type;
    private final boolean hasHost;
    private final String tokenField;

    CloudKind(String type, boolean hasHost, String tokenField) {
        this.type = type;
        this.hasHost = hasHost;
        this.tokenField = tokenField;
    }

    /** {@return the names of all, as the service calls them} */
    public static List<String> types() {
        return Arrays.stream(values()).map(CloudKind::type).toList();
    }

    /** {@return the kind that the service calls so} */
    static Optional<CloudKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** {@return as the service calls it} */
    String type() {
        return type;
    }

    /** {@return whether it must be said which one of the kind} */
    boolean hasHost() {
        return hasHost;
    }

    boolean takesTokens() {
        return !tokenField.isEmpty();
    }

    /** Puts the token of an account where the kind wants it. */
    void putToken(CredentialLine line, String token) {
        line.put(tokenField, token);
        if (this == OPENSTACK) { // what EGI's sites, the most usual ones, want said with it
            line.putIfAbsent("auth_version", "3.x_oidc_access_token"); //$NON-NLS-1$ //$NON-NLS-2$
            line.putIfAbsent("username", "egi.eu"); //$NON-NLS-1$ //$NON-NLS-2$
            line.putIfAbsent("tenant", "openid"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Puts a password where the kind wants it: without a user it is a token that the person keeps. */
    void putPassword(CredentialLine line, String password) {
        boolean token = tokenField.equals("token") && line.get("username").isEmpty(); //$NON-NLS-1$ //$NON-NLS-2$
        line.put(token ? tokenField : "password", password); //$NON-NLS-1$
    }
}
