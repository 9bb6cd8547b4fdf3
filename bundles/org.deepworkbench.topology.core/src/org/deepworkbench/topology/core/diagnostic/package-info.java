/** What is wrong with a topology file, told to people and to programs. */
package org.deepworkbench.topology.core.diagnostic;
