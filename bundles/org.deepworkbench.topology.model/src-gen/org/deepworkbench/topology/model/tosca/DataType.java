/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.DataType#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.DataType#getEntrySchema <em>Entry Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.DataType#getKeySchema <em>Key Schema</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getDataType()
 * @model
 * @generated
 */
public interface DataType extends EntityType {
	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constraints on values of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getDataType_Constraints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entries must be, for a type derived from list or map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Schema</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getDataType_EntrySchema()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SchemaDefinition getEntrySchema();

	/**
	 * Returns the value of the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the keys must be, for a type derived from map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Schema</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getDataType_KeySchema()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SchemaDefinition getKeySchema();

} // DataType
