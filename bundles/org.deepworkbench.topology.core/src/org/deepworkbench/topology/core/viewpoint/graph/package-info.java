/** What data flow and workflow views draw: graphs of a topology, and places for their parts. No display is needed. */
package org.deepworkbench.topology.core.viewpoint.graph;
