/** The type libraries that the workbench carries: the normative types, and those of INDIGO and DEEP. */
package org.deepworkbench.topology.core.internal.profile;
