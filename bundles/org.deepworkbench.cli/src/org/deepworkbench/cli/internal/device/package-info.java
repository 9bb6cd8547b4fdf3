/** Tells of the devices of this machine. */
package org.deepworkbench.cli.internal.device;
