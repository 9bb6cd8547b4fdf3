/**
 * What is to be run: a topology with its inputs resolved, as plain records. The planner in {@code topology.core} makes
 * a plan; engines read nothing else.
 */
package org.deepworkbench.spi.plan;
