/** The sandbox's Infrastructure Manager. */
package org.deepworkbench.sandbox.internal.im;
