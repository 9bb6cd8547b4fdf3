/**
 */
package org.deepworkbench.topology.model.tosca;

import org.deepworkbench.topology.model.Place;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything read from a topology file, with the place where it stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Element#getPlace <em>Place</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Element#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Element#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the element stands; nothing where it comes from no text. An entry of a map begins at its key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getElement_Place()
	 * @model dataType="org.deepworkbench.topology.model.tosca.Place" transient="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the element begins in the text, in characters from 0; -1 where the element comes from no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getElement_Offset()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getOffset();

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of characters up to the end of the element, without a comment or line break after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getElement_Length()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getLength();

} // Element
