package org.deepworkbench.spi.account;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Tokens of the person's accounts, and other secrets by name. An OSGi service, safe to use from any thread but the
 * display's. What it gives is to be sent at once and never kept, logged or shown.
 */
public interface Credentials {

    /**
     * @param account name of an account
     * @return an access token, renewed first if it has expired or is about to
     * @throws FaultException if there is no such account, or the person must sign in again; the remedy says how
     */
    Secret token(String account, IProgressMonitor monitor) throws FaultException;

    /**
     * After a service refused a token: renews it although it still looked valid. Two callers whose token was refused
     * renew it once.
     *
     * @param refused the token that was refused
     * @return another token, with which the call may be repeated once
     * @throws FaultException as {@link #token}
     */
    Secret renewed(String account, Secret refused, IProgressMonitor monitor) throws FaultException;

    /**
     * @param name under which the person had a secret kept
     * @throws FaultException if there is none of that name or the storage stays locked
     */
    Secret secret(String name, IProgressMonitor monitor) throws FaultException;
}
