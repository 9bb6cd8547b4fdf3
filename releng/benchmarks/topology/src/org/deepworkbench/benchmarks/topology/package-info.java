/** How long it takes to read, judge and edit topologies. */
package org.deepworkbench.benchmarks.topology;
