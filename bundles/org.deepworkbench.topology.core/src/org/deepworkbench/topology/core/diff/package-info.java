/** What makes two topologies different in meaning, whatever their texts look like. */
package org.deepworkbench.topology.core.diff;
