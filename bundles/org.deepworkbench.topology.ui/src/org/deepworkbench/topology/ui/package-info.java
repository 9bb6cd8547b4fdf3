/** The composer: draws and edits topologies. Other parts of the workbench use it by the ids given here. */
package org.deepworkbench.topology.ui;
