/** How quickly the composer opens, moves, scrolls and zooms large topologies, measured inside the built product. */
package org.deepworkbench.benchmarks.composer;
