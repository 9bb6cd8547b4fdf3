/** Live curves and probability bars, drawn in the colours of the theme. */
package org.deepworkbench.ui.chart;
