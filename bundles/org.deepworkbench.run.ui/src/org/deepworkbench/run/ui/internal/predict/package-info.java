/** Asking a module about a picture. */
package org.deepworkbench.run.ui.internal.predict;
