package org.deepworkbench.engine.indigo.internal.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** The address of a service, as a person writes it. */
public final class Address {

    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Pattern LOOPBACK_NUMBERS = Pattern.compile("127(\\.\\d{1,3}){3}"); //$NON-NLS-1$

    private Address() {
    }

    /**
     * Takes an address as it stands in a setting. Over plain HTTP everyone on the way could read the token and use it,
     * so that is for this machine only, unless the person allows it.
     *
     * @param allowHttp whether the person allows plain HTTP
     * @return the address with a slash at its end
     * @throws FaultException if no service can be reached so
     */
    public static URI parse(String text, boolean allowHttp) throws FaultException {
        URI uri = uri(text.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || uri.getHost() == null || uri.getRawQuery() != null //$NON-NLS-1$ //$NON-NLS-2$
                || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw wrong(uri.getRawUserInfo() == null ? text : "•••"); //$NON-NLS-1$
        }
        if (scheme.equals("http") && !allowHttp && !isLoopback(uri)) { //$NON-NLS-1$
            throw new FaultException(new Fault(Messages.Address_plain, shown(uri), Messages.Address_plainWhy,
                    Messages.Address_plainRemedy));
        }
        return uri.getRawPath().endsWith("/") ? uri : URI.create(uri + "/"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static URI uri(String text) throws FaultException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw wrong(text);
        }
    }

    private static FaultException wrong(String text) {
        return new FaultException(new Fault(NLS.bind(Messages.Address_wrong, text), "", Messages.Address_wrongWhy, //$NON-NLS-1$
                Messages.Address_wrongRemedy));
    }

    private static boolean isLoopback(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(host) || LOOPBACK_NUMBERS.matcher(host).matches();
    }

    /** {@return an address for people and logs: without its query, and without who signs in} */
    static String shown(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + uri.getRawPath();
    }

    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme()) && one.getAuthority() != null
                && one.getAuthority().equalsIgnoreCase(other.getAuthority());
    }
}
