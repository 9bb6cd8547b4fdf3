/** Where the files that a topology imports come from. */
package org.deepworkbench.topology.core.imports;

