/** Running a topology: the dialog with its inputs, and the preview of what it would start. */
package org.deepworkbench.run.ui.internal.topology;
