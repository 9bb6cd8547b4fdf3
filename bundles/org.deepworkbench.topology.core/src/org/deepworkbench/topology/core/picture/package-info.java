/**
 * The picture of a topology without a display: what is drawn ({@code TopologyDiagram}), where it stands
 * ({@code LayoutService}, {@code TopologyLayout}), how it looks ({@code DiagramStyle}, {@code NodeMeasures}), and the
 * SVG and PNG of it ({@code TopologyPicture}).
 */
package org.deepworkbench.topology.core.picture;
