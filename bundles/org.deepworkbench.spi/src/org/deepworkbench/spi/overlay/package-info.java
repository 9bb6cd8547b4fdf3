/** What is live about the nodes of a topology, drawn over it. */
package org.deepworkbench.spi.overlay;
