/** One class for each command, and what the command line tool makes of their results and failures. */
package org.deepworkbench.cli.internal.command;
