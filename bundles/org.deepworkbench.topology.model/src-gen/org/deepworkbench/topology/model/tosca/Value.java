/**
 */
package org.deepworkbench.topology.model.tosca;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value as written in the file: scalar, list, map or function.
 * <!-- end-model-doc -->
 *
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getValue()
 * @model abstract="true"
 * @generated
 */
public interface Value extends Element {
} // Value
