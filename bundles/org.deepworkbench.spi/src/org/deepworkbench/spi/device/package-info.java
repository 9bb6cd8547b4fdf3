/** Devices that compute, and what they are doing. */
package org.deepworkbench.spi.device;
