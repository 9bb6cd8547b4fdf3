/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Artifact Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An artifact of a node template or node type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getFile <em>File</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getRepository <em>Repository</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDeployPath <em>Deploy Path</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition()
 * @model
 * @generated
 */
public interface ArtifactDefinition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the artifact type, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_Type()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getType();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_Description()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDescription();

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, address or image reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_File()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	Value getFile();

	/**
	 * Returns the value of the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a repository, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repository</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_Repository()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getRepository();

	/**
	 * Returns the value of the '<em><b>Deploy Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the file goes, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deploy Path</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_DeployPath()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getDeployPath();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Property values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getProperties();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames, such as checksum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactDefinition_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // ArtifactDefinition
