/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Property Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Definition of a property or an attribute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#isRequired <em>Required</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getEntrySchema <em>Entry Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getKeySchema <em>Key Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getStatus <em>Status</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition()
 * @model
 * @generated
 */
public interface PropertyDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the type, or nothing where it is refined only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Type()
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
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a value must be given where there is no default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Required()
	 * @model default="true" suppressedSetVisibility="true"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The default, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_DefaultValue()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Value getDefaultValue();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constraints on the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Constraints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entries of a list or map must be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Schema</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_EntrySchema()
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
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_KeySchema()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SchemaDefinition getKeySchema();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * supported, unsupported, experimental or deprecated; or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Status()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getStatus();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames, such as metadata.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getPropertyDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // PropertyDefinition
