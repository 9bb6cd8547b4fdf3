/**
 * Viewpoints: ways of looking at a topology, each declared in a YAML file. A file is read strictly, with every fault
 * told at its place; the vocabulary is described in the user guide. What a viewpoint shows of a topology, such as how
 * values flow through it, is worked out here too, without a display.
 */
package org.deepworkbench.topology.core.viewpoint;
