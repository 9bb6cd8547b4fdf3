/** From a topology and values for its inputs to a plan, which engines carry out. */
package org.deepworkbench.topology.core.plan;
