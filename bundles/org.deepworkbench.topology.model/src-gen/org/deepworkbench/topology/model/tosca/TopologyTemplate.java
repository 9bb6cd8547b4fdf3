/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topology Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The topology template of a service template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getNodeTemplates <em>Node Templates</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getRelationshipTemplates <em>Relationship Templates</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getWorkflows <em>Workflows</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getSubstitution <em>Substitution</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate()
 * @model
 * @generated
 */
public interface TopologyTemplate extends Element {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ParameterDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterDefinition> getInputs();

	/**
	 * Returns the value of the '<em><b>Node Templates</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.NodeTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Node templates in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node Templates</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_NodeTemplates()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeTemplate> getNodeTemplates();

	/**
	 * Returns the value of the '<em><b>Relationship Templates</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.RelationshipTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relationship templates in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Templates</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_RelationshipTemplates()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelationshipTemplate> getRelationshipTemplates();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ParameterDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outputs in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterDefinition> getOutputs();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policies in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Policies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Workflows</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Workflow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imperative workflows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workflows</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Workflows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workflow> getWorkflows();

	/**
	 * Returns the value of the '<em><b>Substitution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the topology stands in for a node, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitution</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Substitution()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	SubstitutionMapping getSubstitution();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections kept as they are: workflows, substitution_mappings and what this model does not name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getTopologyTemplate_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // TopologyTemplate
