/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Artifact Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An artifact type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactType#getMimeType <em>Mime Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.ArtifactType#getFileExtensions <em>File Extensions</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactType()
 * @model
 * @generated
 */
public interface ArtifactType extends EntityType {
	/**
	 * Returns the value of the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MIME type, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mime Type</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactType_MimeType()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getMimeType();

	/**
	 * Returns the value of the '<em><b>File Extensions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name extensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Extensions</em>' attribute list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getArtifactType_FileExtensions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFileExtensions();

} // ArtifactType
