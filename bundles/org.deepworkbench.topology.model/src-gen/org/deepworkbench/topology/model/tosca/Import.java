/**
 */
package org.deepworkbench.topology.model.tosca;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An import of another file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getName <em>Name</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getFile <em>File</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getRepository <em>Repository</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport()
 * @model
 * @generated
 */
public interface Import extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symbolic name, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_Name()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getName();

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address or relative path of the imported file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_File()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Returns the value of the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the repository the file is in, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repository</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_Repository()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getRepository();

} // Import
