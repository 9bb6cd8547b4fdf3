/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Substitution Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the topology stands in for a node (section 3.8.8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getNodeType <em>Node Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping()
 * @model
 * @generated
 */
public interface SubstitutionMapping extends Element {
	/**
	 * Returns the value of the '<em><b>Node Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the node type that it implements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_NodeType()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getNodeType();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapped properties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getProperties();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapped attributes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAttributes();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapped capabilities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Capabilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapped requirements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Requirements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getRequirements();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapped interfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getSubstitutionMapping_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // SubstitutionMapping
