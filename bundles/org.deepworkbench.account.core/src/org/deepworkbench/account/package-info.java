/**
 * Who the person is to the services: accounts that sign in with OpenID Connect, tokens renewed, secrets kept by name in
 * one locked file whose key stands in the platform's secure storage or is a master password.
 */
package org.deepworkbench.account;
