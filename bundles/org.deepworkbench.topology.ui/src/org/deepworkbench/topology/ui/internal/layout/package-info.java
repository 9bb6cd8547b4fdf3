/** Gives nodes new places when a person asks for it, and leaves those that are pinned where they are. */
package org.deepworkbench.topology.ui.internal.layout;
