/** The master password in the desktop. */
package org.deepworkbench.app.internal.accounts;
