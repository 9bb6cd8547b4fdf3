/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capability Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A capability that nodes of a type offer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getValidSourceTypes <em>Valid Source Types</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition()
 * @model
 * @generated
 */
public interface CapabilityDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the capability type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Type()
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
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Valid Source Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the node types that may connect; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Source Types</em>' attribute list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_ValidSourceTypes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValidSourceTypes();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.PropertyDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refined properties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<PropertyDefinition> getProperties();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.PropertyDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refined attributes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<PropertyDefinition> getAttributes();

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least number of connections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Minimum()
	 * @model default="0" suppressedSetVisibility="true"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest number of connections; -1 for any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Maximum()
	 * @model default="-1" suppressedSetVisibility="true"
	 * @generated
	 */
	int getMaximum();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getCapabilityDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // CapabilityDefinition
