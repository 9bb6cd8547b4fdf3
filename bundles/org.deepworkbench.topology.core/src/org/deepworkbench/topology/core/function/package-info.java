/**
 * Values that are computed when a topology is run (TOSCA Simple Profile 1.3, section 4): read from the model, written
 * as YAML in the topology's dialect, and told on one line as a person types them; and what may stand in them.
 */
package org.deepworkbench.topology.core.function;
