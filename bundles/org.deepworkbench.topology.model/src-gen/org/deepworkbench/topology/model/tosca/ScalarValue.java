/**
 */
package org.deepworkbench.topology.model.tosca;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scalar Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scalar.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ScalarValue#getText <em>Text</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ScalarValue#getKind <em>Kind</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ScalarValue#isQuoted <em>Quoted</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getScalarValue()
 * @model
 * @generated
 */
public interface ScalarValue extends Value {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The content, with quotes and escapes resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getScalarValue_Text()
	 * @model default="" suppressedSetVisibility="true"
	 * @generated
	 */
	String getText();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.deepworkbench.topology.model.tosca.ScalarKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the scalar is; a quoted scalar is always STRING.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ScalarKind
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getScalarValue_Kind()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	ScalarKind getKind();

	/**
	 * Returns the value of the '<em><b>Quoted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is written in quotes or as a block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quoted</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getScalarValue_Quoted()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	boolean isQuoted();

} // ScalarValue
