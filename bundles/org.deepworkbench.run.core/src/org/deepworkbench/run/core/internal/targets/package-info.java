/** The places where topologies can run, kept in a file of the state folder. */
package org.deepworkbench.run.core.internal.targets;
