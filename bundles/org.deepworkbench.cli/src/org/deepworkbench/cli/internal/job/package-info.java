/** The steps of running a topology: read, check, plan, deploy, train, predict, write down, end. */
package org.deepworkbench.cli.internal.job;
