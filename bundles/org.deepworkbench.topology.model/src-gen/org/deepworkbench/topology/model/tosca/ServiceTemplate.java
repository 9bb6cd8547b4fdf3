/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole file: a service template or a file of type definitions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getVersion <em>Version</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getImports <em>Imports</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getRepositories <em>Repositories</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTypes <em>Types</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTopology <em>Topology</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate()
 * @model
 * @generated
 */
public interface ServiceTemplate extends Element {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of tosca_definitions_version, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Version()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metadata entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getMetadata();

	/**
	 * Returns the value of the '<em><b>Imports</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Import}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imports in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imports</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Imports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Import> getImports();

	/**
	 * Returns the value of the '<em><b>Repositories</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Repository}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where imported files and artifacts can be had from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repositories</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Repositories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Repository> getRepositories();

	/**
	 * Returns the value of the '<em><b>Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.EntityType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types defined in this file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Types()
	 * @model containment="true"
	 * @generated
	 */
	EList<EntityType> getTypes();

	/**
	 * Returns the value of the '<em><b>Topology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The topology template, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topology</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Topology()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	TopologyTemplate getTopology();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections kept as they are: dsl_definitions, repositories and what this model does not name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getServiceTemplate_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // ServiceTemplate
