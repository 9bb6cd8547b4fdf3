/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement of a node template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getNode <em>Node</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getCapability <em>Capability</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getNodeFilter <em>Node Filter</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment()
 * @model
 * @generated
 */
public interface RequirementAssignment extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the target node template, or of a node type to select one by; nothing where none is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Node()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getNode();

	/**
	 * Returns the value of the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a capability, or of a capability type, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capability</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Capability()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getCapability();

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a relationship type or template, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Relationship()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getRelationship();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Properties of the relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getProperties();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.InterfaceDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interfaces of the relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<InterfaceDefinition> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Node Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a node must offer to be chosen (section 3.6.5), as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node Filter</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_NodeFilter()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Value getNodeFilter();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames: node_filter, occurrences, interfaces of the relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementAssignment_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // RequirementAssignment
