/**
 */
package org.deepworkbench.topology.model.tosca;


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

} // RequirementDefinition
