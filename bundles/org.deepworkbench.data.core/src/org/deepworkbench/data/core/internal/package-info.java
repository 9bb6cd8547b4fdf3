/** How folders of pictures are read. */
package org.deepworkbench.data.core.internal;
