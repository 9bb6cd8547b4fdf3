/** The person's accounts and secrets on the command line. */
package org.deepworkbench.cli.internal.account;
