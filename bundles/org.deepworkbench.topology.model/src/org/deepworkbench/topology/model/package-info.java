/** What elements of the model are made of, besides the generated classes. */
package org.deepworkbench.topology.model;
