/** How a document keeps its model in step with its text, remembers its changes, and reaches the disk. */
package org.deepworkbench.topology.core.internal.document;
