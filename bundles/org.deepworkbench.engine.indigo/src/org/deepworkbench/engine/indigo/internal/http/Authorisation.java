package org.deepworkbench.engine.indigo.internal.http;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;

/** Gives the {@code Authorization} header of a call. Asked anew for each call, so that no token is kept. */
public interface Authorisation {

    /** For a service that asks for nothing. */
    Authorisation NONE = monitor -> Optional.empty();

    /**
     * @return the value of the header; empty to send none
     * @throws FaultException if the person must sign in first
     */
    Optional<Secret> header(IProgressMonitor monitor) throws FaultException;

    /**
     * After the service answered 401.
     *
     * @param refused the value that was refused
     * @return another one, with which the call is repeated once; empty if there is no other
     */
    default Optional<Secret> renewed(Secret refused, IProgressMonitor monitor) throws FaultException {
        return Optional.empty();
    }

    /** {@return the bearer token of an account} */
    static Authorisation bearer(Credentials credentials, String account) {
        return new Authorisation() {

            private static final String BEARER = "Bearer "; //$NON-NLS-1$

            @Override
            public Optional<Secret> header(IProgressMonitor monitor) throws FaultException {
                return Optional.of(header(credentials.token(account, monitor)));
            }

            @Override
            public Optional<Secret> renewed(Secret refused, IProgressMonitor monitor) throws FaultException {
                Secret token = new Secret(refused.reveal().substring(BEARER.length()));
                return Optional.of(header(credentials.renewed(account, token, monitor)));
            }

            private Secret header(Secret token) {
                return new Secret(BEARER + token.reveal());
            }
        };
    }
}
