/**
 * The type libraries that the workbench carries: the normative types of each version and Alien's, those of INDIGO and
 * DEEP, and those of the Infrastructure Manager. The YAML files beside the classes are the libraries.
 */
package org.deepworkbench.topology.core.internal.profile;
