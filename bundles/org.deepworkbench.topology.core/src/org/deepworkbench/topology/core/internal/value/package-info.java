/** TOSCA's values: units, versions, and values as plain Java. */
package org.deepworkbench.topology.core.internal.value;
