/** How the topology core works inside: words, places, findings, files. */
package org.deepworkbench.topology.core.internal;
