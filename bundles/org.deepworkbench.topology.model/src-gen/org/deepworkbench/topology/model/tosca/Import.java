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
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getNamespacePrefix <em>Namespace Prefix</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getNamespaceUri <em>Namespace Uri</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.Import#getKind <em>Kind</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Namespace Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before a colon and the names of the types imported, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace Prefix</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_NamespacePrefix()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getNamespacePrefix();

	/**
	 * Returns the value of the '<em><b>Namespace Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the name space that the file imported defines, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace Uri</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_NamespaceUri()
	 * @model suppressedSetVisibility="true"
	 * @generated
	 */
	String getNamespaceUri();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"file"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keyname under which the file is named: file, url or profile (TOSCA 2.0, section 6.8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getImport_Kind()
	 * @model default="file" suppressedSetVisibility="true"
	 * @generated
	 */
	String getKind();

} // Import
