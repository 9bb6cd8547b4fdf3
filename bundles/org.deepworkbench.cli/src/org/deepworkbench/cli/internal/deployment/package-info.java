/** Targets and deployments as commands tell them, to people and to programs. */
package org.deepworkbench.cli.internal.deployment;
