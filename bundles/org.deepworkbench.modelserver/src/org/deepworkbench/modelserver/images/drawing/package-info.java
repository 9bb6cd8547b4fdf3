/** What the painters of generated pictures have in common. */
package org.deepworkbench.modelserver.images.drawing;
