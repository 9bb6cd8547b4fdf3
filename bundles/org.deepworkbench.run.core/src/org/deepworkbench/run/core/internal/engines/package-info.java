/** The engines that are installed, loaded when first used. */
package org.deepworkbench.run.core.internal.engines;
