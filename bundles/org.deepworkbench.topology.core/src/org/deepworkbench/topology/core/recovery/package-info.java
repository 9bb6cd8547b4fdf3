/** Keeps what is not saved, for the case that the workbench ends before it could be. */
package org.deepworkbench.topology.core.recovery;
