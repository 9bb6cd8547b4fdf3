/** How the nodes of the edited topology are doing where it runs: which of the places is shown, and the ways there. */
package org.deepworkbench.topology.ui.internal.runtime;
