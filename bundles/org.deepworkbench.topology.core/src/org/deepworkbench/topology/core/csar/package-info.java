/** Cloud service archives: a topology and the files it needs in one ZIP file (TOSCA Simple Profile 1.3, section 6). */
package org.deepworkbench.topology.core.csar;

