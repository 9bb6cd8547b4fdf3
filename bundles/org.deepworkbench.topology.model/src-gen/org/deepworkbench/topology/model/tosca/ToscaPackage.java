/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * TOSCA service templates and type definitions (TOSCA Simple Profile in YAML 1.0 to 1.3, TOSCA 2.0, and the dialect of Alien4Cloud) as read from their text. The text is the truth: nothing but the document that owns the text may change a model.
 * <!-- end-model-doc -->
 * @see org.deepworkbench.topology.model.tosca.ToscaFactory
 * @model kind="package"
 * @generated
 */
public interface ToscaPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "tosca"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://deepworkbench.org/tosca/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "tosca"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ToscaPackage eINSTANCE = org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ElementImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PLACE = 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__OFFSET = 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__LENGTH = 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NamedElementImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME_PLACE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME_OFFSET = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME_LENGTH = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl <em>Scalar Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarValue()
	 * @generated
	 */
	int SCALAR_VALUE = 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__PLACE = VALUE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__TEXT = VALUE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__KIND = VALUE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quoted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE__QUOTED = VALUE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scalar Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALAR_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ListValueImpl <em>List Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ListValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getListValue()
	 * @generated
	 */
	int LIST_VALUE = 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_VALUE__PLACE = VALUE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_VALUE__ITEMS = VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>List Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.MapValueImpl <em>Map Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.MapValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getMapValue()
	 * @generated
	 */
	int MAP_VALUE = 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUE__PLACE = VALUE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUE__ENTRIES = VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl <em>Function Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getFunctionValue()
	 * @generated
	 */
	int FUNCTION_VALUE = 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE__PLACE = VALUE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE__FUNCTION = VALUE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE__ARGUMENTS = VALUE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Function Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.AssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 7;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl <em>Service Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getServiceTemplate()
	 * @generated
	 */
	int SERVICE_TEMPLATE = 8;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__METADATA = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__IMPORTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Repositories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__REPOSITORIES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__TYPES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Topology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__TOPOLOGY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE__EXTRAS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Service Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TEMPLATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ImportImpl <em>Import</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ImportImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getImport()
	 * @generated
	 */
	int IMPORT = 9;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__FILE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__REPOSITORY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Namespace Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__NAMESPACE_PREFIX = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Namespace Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__NAMESPACE_URI = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__KIND = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RepositoryImpl <em>Repository</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RepositoryImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRepository()
	 * @generated
	 */
	int REPOSITORY = 10;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__URL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Repository</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl <em>Topology Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getTopologyTemplate()
	 * @generated
	 */
	int TOPOLOGY_TEMPLATE = 11;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__DESCRIPTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__INPUTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Node Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__NODE_TEMPLATES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relationship Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__OUTPUTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__GROUPS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__POLICIES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Workflows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__WORKFLOWS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Substitution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__SUBSTITUTION = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE__EXTRAS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Topology Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_TEMPLATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl <em>Node Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeTemplate()
	 * @generated
	 */
	int NODE_TEMPLATE = 12;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__METADATA = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__CAPABILITIES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__REQUIREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__ARTIFACTS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Node Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TEMPLATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl <em>Capability Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityAssignment()
	 * @generated
	 */
	int CAPABILITY_ASSIGNMENT = 13;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Capability Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl <em>Requirement Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementAssignment()
	 * @generated
	 */
	int REQUIREMENT_ASSIGNMENT = 14;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__CAPABILITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__RELATIONSHIP = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Node Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__NODE_FILTER = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Requirement Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl <em>Artifact Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactDefinition()
	 * @generated
	 */
	int ARTIFACT_DEFINITION = 15;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__FILE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__REPOSITORY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deploy Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__DEPLOY_PATH = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Artifact Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl <em>Interface Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceDefinition()
	 * @generated
	 */
	int INTERFACE_DEFINITION = 16;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__INPUTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Operations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__OPERATIONS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Interface Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.OperationDefinitionImpl <em>Operation Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.OperationDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getOperationDefinition()
	 * @generated
	 */
	int OPERATION_DEFINITION = 17;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Implementation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__IMPLEMENTATION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__INPUTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Operation Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATION_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl <em>Relationship Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipTemplate()
	 * @generated
	 */
	int RELATIONSHIP_TEMPLATE = 18;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Relationship Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TEMPLATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.GroupImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 19;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__MEMBERS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PolicyImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicy()
	 * @generated
	 */
	int POLICY = 20;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__TARGETS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Triggers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__TRIGGERS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.WorkflowImpl <em>Workflow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.WorkflowImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getWorkflow()
	 * @generated
	 */
	int WORKFLOW = 21;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__INPUTS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__STEPS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Workflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl <em>Workflow Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getWorkflowStep()
	 * @generated
	 */
	int WORKFLOW_STEP = 22;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__TARGET = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__ACTIVITIES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On Success</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__ON_SUCCESS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On Failure</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__ON_FAILURE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Workflow Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STEP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl <em>Substitution Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSubstitutionMapping()
	 * @generated
	 */
	int SUBSTITUTION_MAPPING = 23;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Node Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__NODE_TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__PROPERTIES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__ATTRIBUTES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__CAPABILITIES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__REQUIREMENTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__INTERFACES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING__EXTRAS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Substitution Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTITUTION_MAPPING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl <em>Schema Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSchemaDefinition()
	 * @generated
	 */
	int SCHEMA_DEFINITION = 24;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__PLACE = ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__CONSTRAINTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__ENTRY_SCHEMA = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__KEY_SCHEMA = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__EXTRAS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Schema Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ConstraintImpl <em>Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ConstraintImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getConstraint()
	 * @generated
	 */
	int CONSTRAINT = 25;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__OPERAND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl <em>Property Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPropertyDefinition()
	 * @generated
	 */
	int PROPERTY_DEFINITION = 26;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__REQUIRED = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__DEFAULT_VALUE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__CONSTRAINTS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__ENTRY_SCHEMA = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__KEY_SCHEMA = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__STATUS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Property Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl <em>Parameter Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getParameterDefinition()
	 * @generated
	 */
	int PARAMETER_DEFINITION = 27;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__PLACE = PROPERTY_DEFINITION__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__OFFSET = PROPERTY_DEFINITION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__LENGTH = PROPERTY_DEFINITION__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__NAME = PROPERTY_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__NAME_PLACE = PROPERTY_DEFINITION__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__NAME_OFFSET = PROPERTY_DEFINITION__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__NAME_LENGTH = PROPERTY_DEFINITION__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__TYPE = PROPERTY_DEFINITION__TYPE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__DESCRIPTION = PROPERTY_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__REQUIRED = PROPERTY_DEFINITION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__DEFAULT_VALUE = PROPERTY_DEFINITION__DEFAULT_VALUE;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__CONSTRAINTS = PROPERTY_DEFINITION__CONSTRAINTS;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__ENTRY_SCHEMA = PROPERTY_DEFINITION__ENTRY_SCHEMA;

	/**
	 * The feature id for the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__KEY_SCHEMA = PROPERTY_DEFINITION__KEY_SCHEMA;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__STATUS = PROPERTY_DEFINITION__STATUS;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__EXTRAS = PROPERTY_DEFINITION__EXTRAS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION__VALUE = PROPERTY_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Parameter Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_DEFINITION_FEATURE_COUNT = PROPERTY_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl <em>Entity Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getEntityType()
	 * @generated
	 */
	int ENTITY_TYPE = 28;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__DERIVED_FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__METADATA = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Entity Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_TYPE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl <em>Node Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeType()
	 * @generated
	 */
	int NODE_TYPE = 29;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__CAPABILITIES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__REQUIREMENTS = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE__ARTIFACTS = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Node Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl <em>Capability Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityDefinition()
	 * @generated
	 */
	int CAPABILITY_DEFINITION = 30;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid Source Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__VALID_SOURCE_TYPES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__MINIMUM = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__MAXIMUM = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Capability Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl <em>Requirement Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementDefinition()
	 * @generated
	 */
	int REQUIREMENT_DEFINITION = 31;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__PLACE = NAMED_ELEMENT__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NAME_PLACE = NAMED_ELEMENT__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__CAPABILITY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NODE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__RELATIONSHIP = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__MINIMUM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__MAXIMUM = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Node Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__NODE_FILTER = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Requirement Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl <em>Capability Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityType()
	 * @generated
	 */
	int CAPABILITY_TYPE = 32;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Valid Source Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE__VALID_SOURCE_TYPES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Capability Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl <em>Relationship Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipType()
	 * @generated
	 */
	int RELATIONSHIP_TYPE = 33;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Valid Target Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE__VALID_TARGET_TYPES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Relationship Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl <em>Data Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.DataTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getDataType()
	 * @generated
	 */
	int DATA_TYPE = 34;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__CONSTRAINTS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__ENTRY_SCHEMA = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE__KEY_SCHEMA = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Data Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl <em>Artifact Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactType()
	 * @generated
	 */
	int ARTIFACT_TYPE = 35;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__MIME_TYPE = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE__FILE_EXTENSIONS = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Artifact Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl <em>Interface Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceType()
	 * @generated
	 */
	int INTERFACE_TYPE = 36;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__INPUTS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE__OPERATIONS = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interface Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl <em>Group Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroupType()
	 * @generated
	 */
	int GROUP_TYPE = 37;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE__MEMBERS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Group Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl <em>Policy Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicyType()
	 * @generated
	 */
	int POLICY_TYPE = 38;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__PLACE = ENTITY_TYPE__PLACE;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__NAME_PLACE = ENTITY_TYPE__NAME_PLACE;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__INTERFACES = ENTITY_TYPE__INTERFACES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE__TARGETS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Policy Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.ScalarKind
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarKind()
	 * @generated
	 */
	int SCALAR_KIND = 39;

	/**
	 * The meta object id for the '<em>Place</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.Place
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 40;


	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Element#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element#getPlace()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Element#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element#getOffset()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Element#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element#getLength()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Length();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getNamePlace <em>Name Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Place</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getNamePlace()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_NamePlace();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameOffset <em>Name Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Offset</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getNameOffset()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_NameOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameLength <em>Name Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Length</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getNameLength()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_NameLength();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Value
	 * @generated
	 */
	EClass getValue();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ScalarValue <em>Scalar Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scalar Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue
	 * @generated
	 */
	EClass getScalarValue();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#getText()
	 * @see #getScalarValue()
	 * @generated
	 */
	EAttribute getScalarValue_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#getKind()
	 * @see #getScalarValue()
	 * @generated
	 */
	EAttribute getScalarValue_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#isQuoted <em>Quoted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quoted</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#isQuoted()
	 * @see #getScalarValue()
	 * @generated
	 */
	EAttribute getScalarValue_Quoted();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ListValue <em>List Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ListValue
	 * @generated
	 */
	EClass getListValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ListValue#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ListValue#getItems()
	 * @see #getListValue()
	 * @generated
	 */
	EReference getListValue_Items();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.MapValue <em>Map Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.MapValue
	 * @generated
	 */
	EClass getMapValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.MapValue#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.deepworkbench.topology.model.tosca.MapValue#getEntries()
	 * @see #getMapValue()
	 * @generated
	 */
	EReference getMapValue_Entries();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.FunctionValue <em>Function Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue
	 * @generated
	 */
	EClass getFunctionValue();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.FunctionValue#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue#getFunction()
	 * @see #getFunctionValue()
	 * @generated
	 */
	EAttribute getFunctionValue_Function();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.FunctionValue#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue#getArguments()
	 * @see #getFunctionValue()
	 * @generated
	 */
	EReference getFunctionValue_Arguments();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.Assignment#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Assignment#getValue()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Value();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate <em>Service Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate
	 * @generated
	 */
	EClass getServiceTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getVersion()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EAttribute getServiceTemplate_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getDescription()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EAttribute getServiceTemplate_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getMetadata()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Metadata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getImports <em>Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imports</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getImports()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Imports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getRepositories <em>Repositories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Repositories</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getRepositories()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Repositories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getTypes()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Types();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTopology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Topology</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getTopology()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Topology();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getExtras()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	EReference getServiceTemplate_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Import <em>Import</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import
	 * @generated
	 */
	EClass getImport();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getName()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getFile()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_File();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getRepository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repository</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getRepository()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Repository();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getNamespacePrefix <em>Namespace Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace Prefix</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getNamespacePrefix()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_NamespacePrefix();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getNamespaceUri <em>Namespace Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace Uri</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getNamespaceUri()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_NamespaceUri();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getKind()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Kind();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Repository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repository</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Repository
	 * @generated
	 */
	EClass getRepository();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Repository#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Repository#getUrl()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Repository#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Repository#getDescription()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Repository#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Repository#getExtras()
	 * @see #getRepository()
	 * @generated
	 */
	EReference getRepository_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate <em>Topology Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topology Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate
	 * @generated
	 */
	EClass getTopologyTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getDescription()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EAttribute getTopologyTemplate_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getInputs()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getNodeTemplates <em>Node Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Node Templates</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getNodeTemplates()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_NodeTemplates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getRelationshipTemplates <em>Relationship Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationship Templates</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getRelationshipTemplates()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_RelationshipTemplates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getOutputs()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getGroups()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getPolicies()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getWorkflows <em>Workflows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workflows</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getWorkflows()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Workflows();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getSubstitution <em>Substitution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Substitution</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getSubstitution()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Substitution();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getExtras()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	EReference getTopologyTemplate_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NodeTemplate <em>Node Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate
	 * @generated
	 */
	EClass getNodeTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getType()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EAttribute getNodeTemplate_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getDescription()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EAttribute getNodeTemplate_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getMetadata()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Metadata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getProperties()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getAttributes()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getCapabilities()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Capabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getRequirements()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getArtifacts()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Artifacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getInterfaces()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getExtras()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	EReference getNodeTemplate_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment <em>Capability Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment
	 * @generated
	 */
	EClass getCapabilityAssignment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment#getProperties()
	 * @see #getCapabilityAssignment()
	 * @generated
	 */
	EReference getCapabilityAssignment_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment#getAttributes()
	 * @see #getCapabilityAssignment()
	 * @generated
	 */
	EReference getCapabilityAssignment_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment#getExtras()
	 * @see #getCapabilityAssignment()
	 * @generated
	 */
	EReference getCapabilityAssignment_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment <em>Requirement Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment
	 * @generated
	 */
	EClass getRequirementAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getNode()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EAttribute getRequirementAssignment_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getCapability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capability</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getCapability()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EAttribute getRequirementAssignment_Capability();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getRelationship()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EAttribute getRequirementAssignment_Relationship();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getProperties()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EReference getRequirementAssignment_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getInterfaces()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EReference getRequirementAssignment_Interfaces();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getNodeFilter <em>Node Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Node Filter</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getNodeFilter()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EReference getRequirementAssignment_NodeFilter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getExtras()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	EReference getRequirementAssignment_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition <em>Artifact Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition
	 * @generated
	 */
	EClass getArtifactDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getType()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EAttribute getArtifactDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDescription()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EAttribute getArtifactDefinition_Description();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getFile()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EReference getArtifactDefinition_File();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getRepository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repository</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getRepository()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EAttribute getArtifactDefinition_Repository();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDeployPath <em>Deploy Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deploy Path</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDeployPath()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EAttribute getArtifactDefinition_DeployPath();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getProperties()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EReference getArtifactDefinition_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getExtras()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	EReference getArtifactDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition <em>Interface Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition
	 * @generated
	 */
	EClass getInterfaceDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition#getType()
	 * @see #getInterfaceDefinition()
	 * @generated
	 */
	EAttribute getInterfaceDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition#getDescription()
	 * @see #getInterfaceDefinition()
	 * @generated
	 */
	EAttribute getInterfaceDefinition_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition#getInputs()
	 * @see #getInterfaceDefinition()
	 * @generated
	 */
	EReference getInterfaceDefinition_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getOperations <em>Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Operations</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition#getOperations()
	 * @see #getInterfaceDefinition()
	 * @generated
	 */
	EReference getInterfaceDefinition_Operations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.InterfaceDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceDefinition#getExtras()
	 * @see #getInterfaceDefinition()
	 * @generated
	 */
	EReference getInterfaceDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.OperationDefinition <em>Operation Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operation Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.OperationDefinition
	 * @generated
	 */
	EClass getOperationDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.OperationDefinition#getDescription()
	 * @see #getOperationDefinition()
	 * @generated
	 */
	EAttribute getOperationDefinition_Description();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getImplementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Implementation</em>'.
	 * @see org.deepworkbench.topology.model.tosca.OperationDefinition#getImplementation()
	 * @see #getOperationDefinition()
	 * @generated
	 */
	EReference getOperationDefinition_Implementation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.OperationDefinition#getInputs()
	 * @see #getOperationDefinition()
	 * @generated
	 */
	EReference getOperationDefinition_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.OperationDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.OperationDefinition#getExtras()
	 * @see #getOperationDefinition()
	 * @generated
	 */
	EReference getOperationDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate <em>Relationship Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate
	 * @generated
	 */
	EClass getRelationshipTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getType()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	EAttribute getRelationshipTemplate_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getProperties()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	EReference getRelationshipTemplate_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getAttributes()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	EReference getRelationshipTemplate_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getInterfaces()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	EReference getRelationshipTemplate_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getExtras()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	EReference getRelationshipTemplate_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Group#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getType()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getProperties()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getExtras()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy
	 * @generated
	 */
	EClass getPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Policy#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getType()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getTargets()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getProperties()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getTriggers <em>Triggers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Triggers</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getTriggers()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Triggers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getExtras()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Workflow <em>Workflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Workflow
	 * @generated
	 */
	EClass getWorkflow();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Workflow#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Workflow#getDescription()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Workflow#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Workflow#getInputs()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Workflow#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Workflow#getSteps()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Workflow#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Workflow#getExtras()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.WorkflowStep <em>Workflow Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow Step</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep
	 * @generated
	 */
	EClass getWorkflowStep();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep#getTarget()
	 * @see #getWorkflowStep()
	 * @generated
	 */
	EReference getWorkflowStep_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep#getActivities()
	 * @see #getWorkflowStep()
	 * @generated
	 */
	EReference getWorkflowStep_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getOnSuccess <em>On Success</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>On Success</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep#getOnSuccess()
	 * @see #getWorkflowStep()
	 * @generated
	 */
	EReference getWorkflowStep_OnSuccess();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getOnFailure <em>On Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>On Failure</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep#getOnFailure()
	 * @see #getWorkflowStep()
	 * @generated
	 */
	EReference getWorkflowStep_OnFailure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.WorkflowStep#getExtras()
	 * @see #getWorkflowStep()
	 * @generated
	 */
	EReference getWorkflowStep_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping <em>Substitution Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Substitution Mapping</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping
	 * @generated
	 */
	EClass getSubstitutionMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getNodeType <em>Node Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getNodeType()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EAttribute getSubstitutionMapping_NodeType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getProperties()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getAttributes()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getCapabilities()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Capabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getRequirements()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getInterfaces()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SubstitutionMapping#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SubstitutionMapping#getExtras()
	 * @see #getSubstitutionMapping()
	 * @generated
	 */
	EReference getSubstitutionMapping_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition <em>Schema Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schema Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition
	 * @generated
	 */
	EClass getSchemaDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getType()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EAttribute getSchemaDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getDescription()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EAttribute getSchemaDefinition_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getConstraints()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Constraints();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getEntrySchema()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_EntrySchema();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getKeySchema <em>Key Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Key Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getKeySchema()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_KeySchema();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getExtras()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Constraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Constraint
	 * @generated
	 */
	EClass getConstraint();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.Constraint#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operand</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Constraint#getOperand()
	 * @see #getConstraint()
	 * @generated
	 */
	EReference getConstraint_Operand();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition <em>Property Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition
	 * @generated
	 */
	EClass getPropertyDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getType()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getDescription()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#isRequired()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Required();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Default Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getDefaultValue()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EReference getPropertyDefinition_DefaultValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getConstraints()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EReference getPropertyDefinition_Constraints();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getEntrySchema()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EReference getPropertyDefinition_EntrySchema();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getKeySchema <em>Key Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Key Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getKeySchema()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EReference getPropertyDefinition_KeySchema();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getStatus()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getExtras()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EReference getPropertyDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ParameterDefinition <em>Parameter Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ParameterDefinition
	 * @generated
	 */
	EClass getParameterDefinition();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ParameterDefinition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ParameterDefinition#getValue()
	 * @see #getParameterDefinition()
	 * @generated
	 */
	EReference getParameterDefinition_Value();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.EntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType
	 * @generated
	 */
	EClass getEntityType();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getDerivedFrom <em>Derived From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived From</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getDerivedFrom()
	 * @see #getEntityType()
	 * @generated
	 */
	EAttribute getEntityType_DerivedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getVersion()
	 * @see #getEntityType()
	 * @generated
	 */
	EAttribute getEntityType_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getDescription()
	 * @see #getEntityType()
	 * @generated
	 */
	EAttribute getEntityType_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getMetadata()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Metadata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getProperties()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getAttributes()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getInterfaces()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getExtras()
	 * @see #getEntityType()
	 * @generated
	 */
	EReference getEntityType_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NodeType <em>Node Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType
	 * @generated
	 */
	EClass getNodeType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getCapabilities()
	 * @see #getNodeType()
	 * @generated
	 */
	EReference getNodeType_Capabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getRequirements()
	 * @see #getNodeType()
	 * @generated
	 */
	EReference getNodeType_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getArtifacts()
	 * @see #getNodeType()
	 * @generated
	 */
	EReference getNodeType_Artifacts();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition <em>Capability Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition
	 * @generated
	 */
	EClass getCapabilityDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getType()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EAttribute getCapabilityDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getDescription()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EAttribute getCapabilityDefinition_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getValidSourceTypes <em>Valid Source Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Source Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getValidSourceTypes()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EAttribute getCapabilityDefinition_ValidSourceTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getProperties()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EReference getCapabilityDefinition_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getAttributes()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EReference getCapabilityDefinition_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMinimum()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EAttribute getCapabilityDefinition_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getMaximum()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EAttribute getCapabilityDefinition_Maximum();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getExtras()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	EReference getCapabilityDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition <em>Requirement Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition
	 * @generated
	 */
	EClass getRequirementDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getCapability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capability</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getCapability()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EAttribute getRequirementDefinition_Capability();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getNode()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EAttribute getRequirementDefinition_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getRelationship()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EAttribute getRequirementDefinition_Relationship();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getMinimum()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EAttribute getRequirementDefinition_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getMaximum()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EAttribute getRequirementDefinition_Maximum();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getNodeFilter <em>Node Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Node Filter</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getNodeFilter()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EReference getRequirementDefinition_NodeFilter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getExtras()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	EReference getRequirementDefinition_Extras();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityType <em>Capability Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityType
	 * @generated
	 */
	EClass getCapabilityType();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.CapabilityType#getValidSourceTypes <em>Valid Source Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Source Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityType#getValidSourceTypes()
	 * @see #getCapabilityType()
	 * @generated
	 */
	EAttribute getCapabilityType_ValidSourceTypes();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RelationshipType <em>Relationship Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipType
	 * @generated
	 */
	EClass getRelationshipType();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.RelationshipType#getValidTargetTypes <em>Valid Target Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Target Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipType#getValidTargetTypes()
	 * @see #getRelationshipType()
	 * @generated
	 */
	EAttribute getRelationshipType_ValidTargetTypes();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.DataType <em>Data Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType
	 * @generated
	 */
	EClass getDataType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.DataType#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType#getConstraints()
	 * @see #getDataType()
	 * @generated
	 */
	EReference getDataType_Constraints();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.DataType#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType#getEntrySchema()
	 * @see #getDataType()
	 * @generated
	 */
	EReference getDataType_EntrySchema();

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.DataType#getKeySchema <em>Key Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Key Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType#getKeySchema()
	 * @see #getDataType()
	 * @generated
	 */
	EReference getDataType_KeySchema();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ArtifactType <em>Artifact Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType
	 * @generated
	 */
	EClass getArtifactType();

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactType#getMimeType <em>Mime Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mime Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType#getMimeType()
	 * @see #getArtifactType()
	 * @generated
	 */
	EAttribute getArtifactType_MimeType();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.ArtifactType#getFileExtensions <em>File Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>File Extensions</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType#getFileExtensions()
	 * @see #getArtifactType()
	 * @generated
	 */
	EAttribute getArtifactType_FileExtensions();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.InterfaceType <em>Interface Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceType
	 * @generated
	 */
	EClass getInterfaceType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.InterfaceType#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceType#getInputs()
	 * @see #getInterfaceType()
	 * @generated
	 */
	EReference getInterfaceType_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.InterfaceType#getOperations <em>Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Operations</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceType#getOperations()
	 * @see #getInterfaceType()
	 * @generated
	 */
	EReference getInterfaceType_Operations();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.GroupType <em>Group Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.GroupType
	 * @generated
	 */
	EClass getGroupType();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.GroupType#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Members</em>'.
	 * @see org.deepworkbench.topology.model.tosca.GroupType#getMembers()
	 * @see #getGroupType()
	 * @generated
	 */
	EAttribute getGroupType_Members();

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.PolicyType <em>Policy Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PolicyType
	 * @generated
	 */
	EClass getPolicyType();

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.PolicyType#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PolicyType#getTargets()
	 * @see #getPolicyType()
	 * @generated
	 */
	EAttribute getPolicyType_Targets();

	/**
	 * Returns the meta object for enum '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scalar Kind</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarKind
	 * @generated
	 */
	EEnum getScalarKind();

	/**
	 * Returns the meta object for data type '{@link org.deepworkbench.topology.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where something stands in its text, following the edits of the text.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Place</em>'.
	 * @see org.deepworkbench.topology.model.Place
	 * @model instanceClass="org.deepworkbench.topology.model.Place" serializeable="false"
	 * @generated
	 */
	EDataType getPlace();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ToscaFactory getToscaFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ElementImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__PLACE = eINSTANCE.getElement_Place();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__OFFSET = eINSTANCE.getElement_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__LENGTH = eINSTANCE.getElement_Length();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NamedElementImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Name Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME_PLACE = eINSTANCE.getNamedElement_NamePlace();

		/**
		 * The meta object literal for the '<em><b>Name Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME_OFFSET = eINSTANCE.getNamedElement_NameOffset();

		/**
		 * The meta object literal for the '<em><b>Name Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME_LENGTH = eINSTANCE.getNamedElement_NameLength();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getValue()
		 * @generated
		 */
		EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl <em>Scalar Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarValue()
		 * @generated
		 */
		EClass SCALAR_VALUE = eINSTANCE.getScalarValue();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALAR_VALUE__TEXT = eINSTANCE.getScalarValue_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALAR_VALUE__KIND = eINSTANCE.getScalarValue_Kind();

		/**
		 * The meta object literal for the '<em><b>Quoted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALAR_VALUE__QUOTED = eINSTANCE.getScalarValue_Quoted();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ListValueImpl <em>List Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ListValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getListValue()
		 * @generated
		 */
		EClass LIST_VALUE = eINSTANCE.getListValue();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIST_VALUE__ITEMS = eINSTANCE.getListValue_Items();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.MapValueImpl <em>Map Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.MapValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getMapValue()
		 * @generated
		 */
		EClass MAP_VALUE = eINSTANCE.getMapValue();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_VALUE__ENTRIES = eINSTANCE.getMapValue_Entries();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl <em>Function Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getFunctionValue()
		 * @generated
		 */
		EClass FUNCTION_VALUE = eINSTANCE.getFunctionValue();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_VALUE__FUNCTION = eINSTANCE.getFunctionValue_Function();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION_VALUE__ARGUMENTS = eINSTANCE.getFunctionValue_Arguments();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.AssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__VALUE = eINSTANCE.getAssignment_Value();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl <em>Service Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getServiceTemplate()
		 * @generated
		 */
		EClass SERVICE_TEMPLATE = eINSTANCE.getServiceTemplate();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TEMPLATE__VERSION = eINSTANCE.getServiceTemplate_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TEMPLATE__DESCRIPTION = eINSTANCE.getServiceTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__METADATA = eINSTANCE.getServiceTemplate_Metadata();

		/**
		 * The meta object literal for the '<em><b>Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__IMPORTS = eINSTANCE.getServiceTemplate_Imports();

		/**
		 * The meta object literal for the '<em><b>Repositories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__REPOSITORIES = eINSTANCE.getServiceTemplate_Repositories();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__TYPES = eINSTANCE.getServiceTemplate_Types();

		/**
		 * The meta object literal for the '<em><b>Topology</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__TOPOLOGY = eINSTANCE.getServiceTemplate_Topology();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TEMPLATE__EXTRAS = eINSTANCE.getServiceTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ImportImpl <em>Import</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ImportImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getImport()
		 * @generated
		 */
		EClass IMPORT = eINSTANCE.getImport();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__NAME = eINSTANCE.getImport_Name();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__FILE = eINSTANCE.getImport_File();

		/**
		 * The meta object literal for the '<em><b>Repository</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__REPOSITORY = eINSTANCE.getImport_Repository();

		/**
		 * The meta object literal for the '<em><b>Namespace Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__NAMESPACE_PREFIX = eINSTANCE.getImport_NamespacePrefix();

		/**
		 * The meta object literal for the '<em><b>Namespace Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__NAMESPACE_URI = eINSTANCE.getImport_NamespaceUri();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__KIND = eINSTANCE.getImport_Kind();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RepositoryImpl <em>Repository</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RepositoryImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRepository()
		 * @generated
		 */
		EClass REPOSITORY = eINSTANCE.getRepository();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__URL = eINSTANCE.getRepository_Url();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__DESCRIPTION = eINSTANCE.getRepository_Description();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPOSITORY__EXTRAS = eINSTANCE.getRepository_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl <em>Topology Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getTopologyTemplate()
		 * @generated
		 */
		EClass TOPOLOGY_TEMPLATE = eINSTANCE.getTopologyTemplate();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY_TEMPLATE__DESCRIPTION = eINSTANCE.getTopologyTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__INPUTS = eINSTANCE.getTopologyTemplate_Inputs();

		/**
		 * The meta object literal for the '<em><b>Node Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__NODE_TEMPLATES = eINSTANCE.getTopologyTemplate_NodeTemplates();

		/**
		 * The meta object literal for the '<em><b>Relationship Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES = eINSTANCE.getTopologyTemplate_RelationshipTemplates();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__OUTPUTS = eINSTANCE.getTopologyTemplate_Outputs();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__GROUPS = eINSTANCE.getTopologyTemplate_Groups();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__POLICIES = eINSTANCE.getTopologyTemplate_Policies();

		/**
		 * The meta object literal for the '<em><b>Workflows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__WORKFLOWS = eINSTANCE.getTopologyTemplate_Workflows();

		/**
		 * The meta object literal for the '<em><b>Substitution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__SUBSTITUTION = eINSTANCE.getTopologyTemplate_Substitution();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY_TEMPLATE__EXTRAS = eINSTANCE.getTopologyTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl <em>Node Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeTemplate()
		 * @generated
		 */
		EClass NODE_TEMPLATE = eINSTANCE.getNodeTemplate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_TEMPLATE__TYPE = eINSTANCE.getNodeTemplate_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_TEMPLATE__DESCRIPTION = eINSTANCE.getNodeTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__METADATA = eINSTANCE.getNodeTemplate_Metadata();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__PROPERTIES = eINSTANCE.getNodeTemplate_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__ATTRIBUTES = eINSTANCE.getNodeTemplate_Attributes();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__CAPABILITIES = eINSTANCE.getNodeTemplate_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__REQUIREMENTS = eINSTANCE.getNodeTemplate_Requirements();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__ARTIFACTS = eINSTANCE.getNodeTemplate_Artifacts();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__INTERFACES = eINSTANCE.getNodeTemplate_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TEMPLATE__EXTRAS = eINSTANCE.getNodeTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl <em>Capability Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityAssignment()
		 * @generated
		 */
		EClass CAPABILITY_ASSIGNMENT = eINSTANCE.getCapabilityAssignment();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_ASSIGNMENT__PROPERTIES = eINSTANCE.getCapabilityAssignment_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_ASSIGNMENT__ATTRIBUTES = eINSTANCE.getCapabilityAssignment_Attributes();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_ASSIGNMENT__EXTRAS = eINSTANCE.getCapabilityAssignment_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl <em>Requirement Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementAssignment()
		 * @generated
		 */
		EClass REQUIREMENT_ASSIGNMENT = eINSTANCE.getRequirementAssignment();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_ASSIGNMENT__NODE = eINSTANCE.getRequirementAssignment_Node();

		/**
		 * The meta object literal for the '<em><b>Capability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_ASSIGNMENT__CAPABILITY = eINSTANCE.getRequirementAssignment_Capability();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_ASSIGNMENT__RELATIONSHIP = eINSTANCE.getRequirementAssignment_Relationship();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_ASSIGNMENT__PROPERTIES = eINSTANCE.getRequirementAssignment_Properties();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_ASSIGNMENT__INTERFACES = eINSTANCE.getRequirementAssignment_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Node Filter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_ASSIGNMENT__NODE_FILTER = eINSTANCE.getRequirementAssignment_NodeFilter();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_ASSIGNMENT__EXTRAS = eINSTANCE.getRequirementAssignment_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl <em>Artifact Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactDefinition()
		 * @generated
		 */
		EClass ARTIFACT_DEFINITION = eINSTANCE.getArtifactDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_DEFINITION__TYPE = eINSTANCE.getArtifactDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_DEFINITION__DESCRIPTION = eINSTANCE.getArtifactDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTIFACT_DEFINITION__FILE = eINSTANCE.getArtifactDefinition_File();

		/**
		 * The meta object literal for the '<em><b>Repository</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_DEFINITION__REPOSITORY = eINSTANCE.getArtifactDefinition_Repository();

		/**
		 * The meta object literal for the '<em><b>Deploy Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_DEFINITION__DEPLOY_PATH = eINSTANCE.getArtifactDefinition_DeployPath();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTIFACT_DEFINITION__PROPERTIES = eINSTANCE.getArtifactDefinition_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTIFACT_DEFINITION__EXTRAS = eINSTANCE.getArtifactDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl <em>Interface Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceDefinition()
		 * @generated
		 */
		EClass INTERFACE_DEFINITION = eINSTANCE.getInterfaceDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE_DEFINITION__TYPE = eINSTANCE.getInterfaceDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE_DEFINITION__DESCRIPTION = eINSTANCE.getInterfaceDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_DEFINITION__INPUTS = eINSTANCE.getInterfaceDefinition_Inputs();

		/**
		 * The meta object literal for the '<em><b>Operations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_DEFINITION__OPERATIONS = eINSTANCE.getInterfaceDefinition_Operations();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_DEFINITION__EXTRAS = eINSTANCE.getInterfaceDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.OperationDefinitionImpl <em>Operation Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.OperationDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getOperationDefinition()
		 * @generated
		 */
		EClass OPERATION_DEFINITION = eINSTANCE.getOperationDefinition();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATION_DEFINITION__DESCRIPTION = eINSTANCE.getOperationDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Implementation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATION_DEFINITION__IMPLEMENTATION = eINSTANCE.getOperationDefinition_Implementation();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATION_DEFINITION__INPUTS = eINSTANCE.getOperationDefinition_Inputs();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATION_DEFINITION__EXTRAS = eINSTANCE.getOperationDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl <em>Relationship Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipTemplate()
		 * @generated
		 */
		EClass RELATIONSHIP_TEMPLATE = eINSTANCE.getRelationshipTemplate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP_TEMPLATE__TYPE = eINSTANCE.getRelationshipTemplate_Type();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP_TEMPLATE__PROPERTIES = eINSTANCE.getRelationshipTemplate_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP_TEMPLATE__ATTRIBUTES = eINSTANCE.getRelationshipTemplate_Attributes();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP_TEMPLATE__INTERFACES = eINSTANCE.getRelationshipTemplate_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP_TEMPLATE__EXTRAS = eINSTANCE.getRelationshipTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.GroupImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TYPE = eINSTANCE.getGroup_Type();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__PROPERTIES = eINSTANCE.getGroup_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__EXTRAS = eINSTANCE.getGroup_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PolicyImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicy()
		 * @generated
		 */
		EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__TYPE = eINSTANCE.getPolicy_Type();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__TARGETS = eINSTANCE.getPolicy_Targets();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__PROPERTIES = eINSTANCE.getPolicy_Properties();

		/**
		 * The meta object literal for the '<em><b>Triggers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__TRIGGERS = eINSTANCE.getPolicy_Triggers();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__EXTRAS = eINSTANCE.getPolicy_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.WorkflowImpl <em>Workflow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.WorkflowImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getWorkflow()
		 * @generated
		 */
		EClass WORKFLOW = eINSTANCE.getWorkflow();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__DESCRIPTION = eINSTANCE.getWorkflow_Description();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__INPUTS = eINSTANCE.getWorkflow_Inputs();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__STEPS = eINSTANCE.getWorkflow_Steps();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__EXTRAS = eINSTANCE.getWorkflow_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl <em>Workflow Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getWorkflowStep()
		 * @generated
		 */
		EClass WORKFLOW_STEP = eINSTANCE.getWorkflowStep();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW_STEP__TARGET = eINSTANCE.getWorkflowStep_Target();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW_STEP__ACTIVITIES = eINSTANCE.getWorkflowStep_Activities();

		/**
		 * The meta object literal for the '<em><b>On Success</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW_STEP__ON_SUCCESS = eINSTANCE.getWorkflowStep_OnSuccess();

		/**
		 * The meta object literal for the '<em><b>On Failure</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW_STEP__ON_FAILURE = eINSTANCE.getWorkflowStep_OnFailure();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW_STEP__EXTRAS = eINSTANCE.getWorkflowStep_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl <em>Substitution Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSubstitutionMapping()
		 * @generated
		 */
		EClass SUBSTITUTION_MAPPING = eINSTANCE.getSubstitutionMapping();

		/**
		 * The meta object literal for the '<em><b>Node Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSTITUTION_MAPPING__NODE_TYPE = eINSTANCE.getSubstitutionMapping_NodeType();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__PROPERTIES = eINSTANCE.getSubstitutionMapping_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__ATTRIBUTES = eINSTANCE.getSubstitutionMapping_Attributes();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__CAPABILITIES = eINSTANCE.getSubstitutionMapping_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__REQUIREMENTS = eINSTANCE.getSubstitutionMapping_Requirements();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__INTERFACES = eINSTANCE.getSubstitutionMapping_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTITUTION_MAPPING__EXTRAS = eINSTANCE.getSubstitutionMapping_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl <em>Schema Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSchemaDefinition()
		 * @generated
		 */
		EClass SCHEMA_DEFINITION = eINSTANCE.getSchemaDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_DEFINITION__TYPE = eINSTANCE.getSchemaDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_DEFINITION__DESCRIPTION = eINSTANCE.getSchemaDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__CONSTRAINTS = eINSTANCE.getSchemaDefinition_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__ENTRY_SCHEMA = eINSTANCE.getSchemaDefinition_EntrySchema();

		/**
		 * The meta object literal for the '<em><b>Key Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__KEY_SCHEMA = eINSTANCE.getSchemaDefinition_KeySchema();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__EXTRAS = eINSTANCE.getSchemaDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ConstraintImpl <em>Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ConstraintImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getConstraint()
		 * @generated
		 */
		EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Operand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTRAINT__OPERAND = eINSTANCE.getConstraint_Operand();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl <em>Property Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPropertyDefinition()
		 * @generated
		 */
		EClass PROPERTY_DEFINITION = eINSTANCE.getPropertyDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__TYPE = eINSTANCE.getPropertyDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__DESCRIPTION = eINSTANCE.getPropertyDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__REQUIRED = eINSTANCE.getPropertyDefinition_Required();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPERTY_DEFINITION__DEFAULT_VALUE = eINSTANCE.getPropertyDefinition_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPERTY_DEFINITION__CONSTRAINTS = eINSTANCE.getPropertyDefinition_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPERTY_DEFINITION__ENTRY_SCHEMA = eINSTANCE.getPropertyDefinition_EntrySchema();

		/**
		 * The meta object literal for the '<em><b>Key Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPERTY_DEFINITION__KEY_SCHEMA = eINSTANCE.getPropertyDefinition_KeySchema();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__STATUS = eINSTANCE.getPropertyDefinition_Status();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPERTY_DEFINITION__EXTRAS = eINSTANCE.getPropertyDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl <em>Parameter Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getParameterDefinition()
		 * @generated
		 */
		EClass PARAMETER_DEFINITION = eINSTANCE.getParameterDefinition();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER_DEFINITION__VALUE = eINSTANCE.getParameterDefinition_Value();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl <em>Entity Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getEntityType()
		 * @generated
		 */
		EClass ENTITY_TYPE = eINSTANCE.getEntityType();

		/**
		 * The meta object literal for the '<em><b>Derived From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_TYPE__DERIVED_FROM = eINSTANCE.getEntityType_DerivedFrom();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_TYPE__VERSION = eINSTANCE.getEntityType_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_TYPE__DESCRIPTION = eINSTANCE.getEntityType_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__METADATA = eINSTANCE.getEntityType_Metadata();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__PROPERTIES = eINSTANCE.getEntityType_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__ATTRIBUTES = eINSTANCE.getEntityType_Attributes();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__INTERFACES = eINSTANCE.getEntityType_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_TYPE__EXTRAS = eINSTANCE.getEntityType_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl <em>Node Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeType()
		 * @generated
		 */
		EClass NODE_TYPE = eINSTANCE.getNodeType();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TYPE__CAPABILITIES = eINSTANCE.getNodeType_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TYPE__REQUIREMENTS = eINSTANCE.getNodeType_Requirements();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_TYPE__ARTIFACTS = eINSTANCE.getNodeType_Artifacts();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl <em>Capability Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityDefinition()
		 * @generated
		 */
		EClass CAPABILITY_DEFINITION = eINSTANCE.getCapabilityDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_DEFINITION__TYPE = eINSTANCE.getCapabilityDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_DEFINITION__DESCRIPTION = eINSTANCE.getCapabilityDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Valid Source Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_DEFINITION__VALID_SOURCE_TYPES = eINSTANCE.getCapabilityDefinition_ValidSourceTypes();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_DEFINITION__PROPERTIES = eINSTANCE.getCapabilityDefinition_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_DEFINITION__ATTRIBUTES = eINSTANCE.getCapabilityDefinition_Attributes();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_DEFINITION__MINIMUM = eINSTANCE.getCapabilityDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_DEFINITION__MAXIMUM = eINSTANCE.getCapabilityDefinition_Maximum();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY_DEFINITION__EXTRAS = eINSTANCE.getCapabilityDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl <em>Requirement Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementDefinition()
		 * @generated
		 */
		EClass REQUIREMENT_DEFINITION = eINSTANCE.getRequirementDefinition();

		/**
		 * The meta object literal for the '<em><b>Capability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_DEFINITION__CAPABILITY = eINSTANCE.getRequirementDefinition_Capability();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_DEFINITION__NODE = eINSTANCE.getRequirementDefinition_Node();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_DEFINITION__RELATIONSHIP = eINSTANCE.getRequirementDefinition_Relationship();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_DEFINITION__MINIMUM = eINSTANCE.getRequirementDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT_DEFINITION__MAXIMUM = eINSTANCE.getRequirementDefinition_Maximum();

		/**
		 * The meta object literal for the '<em><b>Node Filter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_DEFINITION__NODE_FILTER = eINSTANCE.getRequirementDefinition_NodeFilter();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_DEFINITION__EXTRAS = eINSTANCE.getRequirementDefinition_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl <em>Capability Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityType()
		 * @generated
		 */
		EClass CAPABILITY_TYPE = eINSTANCE.getCapabilityType();

		/**
		 * The meta object literal for the '<em><b>Valid Source Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY_TYPE__VALID_SOURCE_TYPES = eINSTANCE.getCapabilityType_ValidSourceTypes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl <em>Relationship Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipType()
		 * @generated
		 */
		EClass RELATIONSHIP_TYPE = eINSTANCE.getRelationshipType();

		/**
		 * The meta object literal for the '<em><b>Valid Target Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP_TYPE__VALID_TARGET_TYPES = eINSTANCE.getRelationshipType_ValidTargetTypes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl <em>Data Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.DataTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getDataType()
		 * @generated
		 */
		EClass DATA_TYPE = eINSTANCE.getDataType();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_TYPE__CONSTRAINTS = eINSTANCE.getDataType_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_TYPE__ENTRY_SCHEMA = eINSTANCE.getDataType_EntrySchema();

		/**
		 * The meta object literal for the '<em><b>Key Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_TYPE__KEY_SCHEMA = eINSTANCE.getDataType_KeySchema();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl <em>Artifact Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactType()
		 * @generated
		 */
		EClass ARTIFACT_TYPE = eINSTANCE.getArtifactType();

		/**
		 * The meta object literal for the '<em><b>Mime Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_TYPE__MIME_TYPE = eINSTANCE.getArtifactType_MimeType();

		/**
		 * The meta object literal for the '<em><b>File Extensions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT_TYPE__FILE_EXTENSIONS = eINSTANCE.getArtifactType_FileExtensions();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl <em>Interface Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceType()
		 * @generated
		 */
		EClass INTERFACE_TYPE = eINSTANCE.getInterfaceType();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_TYPE__INPUTS = eINSTANCE.getInterfaceType_Inputs();

		/**
		 * The meta object literal for the '<em><b>Operations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_TYPE__OPERATIONS = eINSTANCE.getInterfaceType_Operations();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl <em>Group Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroupType()
		 * @generated
		 */
		EClass GROUP_TYPE = eINSTANCE.getGroupType();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_TYPE__MEMBERS = eINSTANCE.getGroupType_Members();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl <em>Policy Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicyType()
		 * @generated
		 */
		EClass POLICY_TYPE = eINSTANCE.getPolicyType();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_TYPE__TARGETS = eINSTANCE.getPolicyType_Targets();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.ScalarKind
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarKind()
		 * @generated
		 */
		EEnum SCALAR_KIND = eINSTANCE.getScalarKind();

		/**
		 * The meta object literal for the '<em>Place</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.Place
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPlace()
		 * @generated
		 */
		EDataType PLACE = eINSTANCE.getPlace();

	}

} //ToscaPackage
