/** Puts values together: inputs, properties, attributes and texts, picked from lists, from the diagram or typed. */
package org.deepworkbench.topology.ui.internal.functions;
