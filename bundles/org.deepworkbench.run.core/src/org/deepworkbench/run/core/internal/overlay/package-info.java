/** How the nodes of topology files are doing, told to whoever draws it. */
package org.deepworkbench.run.core.internal.overlay;
