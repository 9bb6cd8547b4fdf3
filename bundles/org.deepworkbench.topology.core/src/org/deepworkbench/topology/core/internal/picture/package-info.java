/** How the picture of a topology is read, laid out, drawn and rasterised. */
package org.deepworkbench.topology.core.internal.picture;
