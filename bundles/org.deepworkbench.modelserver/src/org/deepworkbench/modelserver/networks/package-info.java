/** Networks that look at pictures: from one for two cores to the published ones, with fresh weights. */
package org.deepworkbench.modelserver.networks;
