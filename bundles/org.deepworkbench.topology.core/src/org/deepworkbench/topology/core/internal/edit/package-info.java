/** Computes edits of YAML text that touch only the lines they concern. */
package org.deepworkbench.topology.core.internal.edit;
