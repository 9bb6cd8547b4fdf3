/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operation Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a node or relationship can be made to do (TOSCA Simple Profile 1.3, section 3.6.17).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getOperationDefinition()
 * @model
 * @generated
 */
public interface OperationDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getOperationDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Implementation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The implementation as written: the name of a file or artifact, or a map with its keynames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getOperationDefinition_Implementation()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Value getImplementation();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ParameterDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs: defined with a type, or given a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getOperationDefinition_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterDefinition> getInputs();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames, such as outputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getOperationDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // OperationDefinition
