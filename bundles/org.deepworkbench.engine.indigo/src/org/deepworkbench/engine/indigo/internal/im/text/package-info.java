/** The template that is sent: the author's text with the inputs and the mark of the deployment written into it. */
package org.deepworkbench.engine.indigo.internal.im.text;
