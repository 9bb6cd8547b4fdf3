/** Topologies that are named on a command line: finding them, opening them, judging them and telling what was found. */
package org.deepworkbench.cli.internal.topology;
