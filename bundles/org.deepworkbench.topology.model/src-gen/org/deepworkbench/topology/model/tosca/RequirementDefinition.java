/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement that nodes of a type have.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getCapability <em>Capability</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getNode <em>Node</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getNodeFilter <em>Node Filter</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition()
 * @model
 * @generated
 */
public interface RequirementDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the capability type wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capability</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Capability()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getCapability();

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the node type wanted, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Node()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getNode();

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the relationship type, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Relationship()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getRelationship();

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least number of connections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Minimum()
	 * @model default="1" suppressedSetVisibility="true"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest number of connections; -1 for any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Maximum()
	 * @model default="1" suppressedSetVisibility="true"
	 * @generated
	 */
	int getMaximum();

	/**
	 * Returns the value of the '<em><b>Node Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a node must offer to be chosen, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node Filter</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_NodeFilter()
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
	 * Other keynames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getRequirementDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // RequirementDefinition
