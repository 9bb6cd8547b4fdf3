/** Words of fetching. */
package org.deepworkbench.topology.core.internal.fetch;
