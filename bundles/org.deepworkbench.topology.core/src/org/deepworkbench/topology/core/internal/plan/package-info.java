/** How plans are made. */
package org.deepworkbench.topology.core.internal.plan;
