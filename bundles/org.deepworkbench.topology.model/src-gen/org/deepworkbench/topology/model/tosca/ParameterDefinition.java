/**
 */
package org.deepworkbench.topology.model.tosca;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An input or an output of a topology.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ParameterDefinition#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getParameterDefinition()
 * @model
 * @generated
 */
public interface ParameterDefinition extends PropertyDefinition {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of an output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getParameterDefinition_Value()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Value getValue();

} // ParameterDefinition
