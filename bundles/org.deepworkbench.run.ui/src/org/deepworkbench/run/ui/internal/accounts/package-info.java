/** The person's accounts and secrets: the page of the preferences, signing in, and small windows that ask for them. */
package org.deepworkbench.run.ui.internal.accounts;
