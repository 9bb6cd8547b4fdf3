/** The grammars that topology files declare. */
package org.deepworkbench.topology.core.internal.dialect;
