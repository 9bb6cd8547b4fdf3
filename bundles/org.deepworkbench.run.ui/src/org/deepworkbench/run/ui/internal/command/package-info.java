/** Handlers of the commands on deployments and runs that are there already. */
package org.deepworkbench.run.ui.internal.command;
