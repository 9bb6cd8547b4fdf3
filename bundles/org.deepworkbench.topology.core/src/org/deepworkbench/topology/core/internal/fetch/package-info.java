/** Takes what the network answers. */
package org.deepworkbench.topology.core.internal.fetch;
