/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A relationship type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RelationshipType#getValidTargetTypes <em>Valid Target Types</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRelationshipType()
 * @model
 * @generated
 */
public interface RelationshipType extends EntityType {
	/**
	 * Returns the value of the '<em><b>Valid Target Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the capability types it may connect to; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Target Types</em>' attribute list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRelationshipType_ValidTargetTypes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValidTargetTypes();

} // RelationshipType
