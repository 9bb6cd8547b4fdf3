/**
 * YAML as a tree with places: what the reader makes a model of, and what edits compute their changes from. Immutable.
 */
package org.deepworkbench.topology.core.internal.yaml;
