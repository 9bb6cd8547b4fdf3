/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Operations under a common name, of a type or of a template (TOSCA Simple Profile 1.3, sections 3.6.20 and 3.7.5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition()
 * @model
 * @generated
 */
public interface InterfaceDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the interface type, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition_Type()
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
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ParameterDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs that every operation gets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterDefinition> getInputs();

	/**
	 * Returns the value of the '<em><b>Operations</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.OperationDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operations, in either notation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operations</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition_Operations()
	 * @model containment="true"
	 * @generated
	 */
	EList<OperationDefinition> getOperations();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames, such as notifications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getInterfaceDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // InterfaceDefinition
