/** What the modules of the model server learn of the data that they make up, against models that can do less. */
package org.deepworkbench.benchmarks.modules;
