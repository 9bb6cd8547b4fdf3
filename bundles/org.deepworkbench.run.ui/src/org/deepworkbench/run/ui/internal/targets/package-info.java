/** The places where topologies can run: their view, and the wizard that adds and changes them. */
package org.deepworkbench.run.ui.internal.targets;
