/**
 * Commands on a topology document. Each is a record that says what is wanted; it computes edits of the text from the
 * model and its positions, and {@link org.deepworkbench.topology.core.TopologyDocument#execute} carries them out.
 */
package org.deepworkbench.topology.core.edit;
