/**
 * The process that asks NVIDIA's driver. It runs on a plain class path, with JNA and Jackson beside this bundle and
 * without OSGi, so that nothing a broken driver does can harm the desktop.
 */
package org.deepworkbench.compute.internal.nvidia;
