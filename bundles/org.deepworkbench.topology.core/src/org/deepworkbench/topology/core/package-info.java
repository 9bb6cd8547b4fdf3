/**
 * Topology documents: text, model, commands, diagnostics. The text is the truth; everything else follows it. Nothing
 * here knows a widget, an engine or the network.
 */
package org.deepworkbench.topology.core;
