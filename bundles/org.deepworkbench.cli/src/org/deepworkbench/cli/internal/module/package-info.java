/** The modules there are, in words. */
package org.deepworkbench.cli.internal.module;
