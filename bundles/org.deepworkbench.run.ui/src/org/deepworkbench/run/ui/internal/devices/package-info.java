/** The view of the devices of this machine. */
package org.deepworkbench.run.ui.internal.devices;
