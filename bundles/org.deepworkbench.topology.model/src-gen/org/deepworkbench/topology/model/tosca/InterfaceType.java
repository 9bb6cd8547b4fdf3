/**
 */
package org.deepworkbench.topology.model.tosca;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An interface type.
 * <!-- end-model-doc -->
 *
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceType()
 * @model
 * @generated
 */
public interface InterfaceType extends EntityType {
} // InterfaceType
