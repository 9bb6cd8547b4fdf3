/** Columns of numbers: read from the text files that people keep them in, within bounds, and written. */
package org.deepworkbench.modelserver.columns;
