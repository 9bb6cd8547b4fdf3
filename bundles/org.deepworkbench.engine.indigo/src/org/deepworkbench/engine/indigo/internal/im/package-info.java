/** The Infrastructure Manager: deploys a topology's template on the clouds for which the person has credentials. */
package org.deepworkbench.engine.indigo.internal.im;
