/** Devices that compute. */
package org.deepworkbench.spi.device;
