/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schema Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What entries of a list or map must be.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getEntrySchema <em>Entry Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getKeySchema <em>Key Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition()
 * @model
 * @generated
 */
public interface SchemaDefinition extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_Type()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getType();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constraints on each entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_Constraints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entries of each entry must be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Schema</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_EntrySchema()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SchemaDefinition getEntrySchema();

	/**
	 * Returns the value of the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the keys of a map must be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Schema</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_KeySchema()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SchemaDefinition getKeySchema();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSchemaDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // SchemaDefinition
