/** What the Infrastructure Manager is asked and what it answers. */
package org.deepworkbench.engine.indigo.internal.im.wire;
