/**
 */
package org.deepworkbench.topology.model.tosca;

import org.deepworkbench.topology.model.Place;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that stands in a map, or in a list of one-entry maps, under its name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.NamedElement#getNamePlace <em>Name Place</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameOffset <em>Name Offset</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameLength <em>Name Length</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getNamedElement()
 * @model abstract="true"
 * @generated
 */
public interface NamedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name, as a plain string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getNamedElement_Name()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getName();

	/**
	 * Returns the value of the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the name stands, quotes included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Place</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getNamedElement_NamePlace()
	 * @model dataType="org.deepworkbench.topology.model.tosca.Place" transient="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Place getNamePlace();

	/**
	 * Returns the value of the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the name begins in the text, quotes included; -1 where it comes from no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Offset</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getNamedElement_NameOffset()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getNameOffset();

	/**
	 * Returns the value of the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of characters of the name as written, quotes included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Length</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getNamedElement_NameLength()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getNameLength();

} // NamedElement
