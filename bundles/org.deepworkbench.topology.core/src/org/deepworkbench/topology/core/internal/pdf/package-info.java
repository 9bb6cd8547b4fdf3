/** Makes a PDF of the SVG that this bundle writes: lines stay lines, and text stays text. */
package org.deepworkbench.topology.core.internal.pdf;
