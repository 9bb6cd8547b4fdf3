/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An intrinsic function, such as get_input (TOSCA Simple Profile 1.3, section 4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.FunctionValue#getFunction <em>Function</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.FunctionValue#getArguments <em>Arguments</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getFunctionValue()
 * @model
 * @generated
 */
public interface FunctionValue extends Value {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getFunctionValue_Function()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getFunction();

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Value}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The arguments in order; a single scalar argument is a list of one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getFunctionValue_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Value> getArguments();

} // FunctionValue
