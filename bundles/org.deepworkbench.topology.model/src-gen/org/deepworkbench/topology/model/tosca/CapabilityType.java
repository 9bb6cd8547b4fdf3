/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capability Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A capability type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityType#getValidSourceTypes <em>Valid Source Types</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityType()
 * @model
 * @generated
 */
public interface CapabilityType extends EntityType {
	/**
	 * Returns the value of the '<em><b>Valid Source Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the node types that may connect; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Source Types</em>' attribute list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityType_ValidSourceTypes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValidSourceTypes();

} // CapabilityType
