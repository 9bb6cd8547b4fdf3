/** How cloud service archives are read and written. */
package org.deepworkbench.topology.core.internal.csar;

