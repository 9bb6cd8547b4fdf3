/** Forms made from neutral descriptions of fields, with messages beside the field that they concern. */
package org.deepworkbench.ui.form;
