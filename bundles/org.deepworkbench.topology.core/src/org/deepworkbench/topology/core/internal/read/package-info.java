/** Makes the model of a topology file from its YAML tree, and says where the file has another form than TOSCA's. */
package org.deepworkbench.topology.core.internal.read;
