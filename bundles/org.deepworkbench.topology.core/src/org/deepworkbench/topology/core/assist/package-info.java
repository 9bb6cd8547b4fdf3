/**
 * What helps to write a topology as text: completion, documentation, definitions, colours, folding and formatting. It
 * works on a text that is being typed, which may be broken at the moment: what the text around the cursor says, with
 * the model of the last text that could be read.
 */
package org.deepworkbench.topology.core.assist;
