/** The types that a topology can use: embedded, imported and its own. */
package org.deepworkbench.topology.core.type;
