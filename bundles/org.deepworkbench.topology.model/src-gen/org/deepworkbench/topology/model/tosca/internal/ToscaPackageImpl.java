/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.Value;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

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
 * TOSCA service templates and type definitions (TOSCA Simple Profile in YAML 1.0 to 1.3) as read from their text. The text is the truth: nothing but the document that owns the text may change a model.
 * <!-- end-model-doc -->
 * @see org.deepworkbench.topology.model.tosca.ToscaFactory
 * @model kind="package"
 * @generated
 */
public class ToscaPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "tosca"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "http://deepworkbench.org/tosca/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "tosca"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ToscaPackageImpl eINSTANCE = org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ElementImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getElement()
	 * @generated
	 */
	public static final int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ELEMENT__OFFSET = 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ELEMENT__LENGTH = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NamedElementImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNamedElement()
	 * @generated
	 */
	public static final int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT__NAME_OFFSET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT__NAME_LENGTH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getValue()
	 * @generated
	 */
	public static final int VALUE = 2;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VALUE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VALUE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VALUE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl <em>Scalar Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarValue()
	 * @generated
	 */
	public static final int SCALAR_VALUE = 3;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE__TEXT = VALUE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE__KIND = VALUE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quoted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE__QUOTED = VALUE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scalar Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCALAR_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ListValueImpl <em>List Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ListValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getListValue()
	 * @generated
	 */
	public static final int LIST_VALUE = 4;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_VALUE__ITEMS = VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>List Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.MapValueImpl <em>Map Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.MapValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getMapValue()
	 * @generated
	 */
	public static final int MAP_VALUE = 5;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MAP_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MAP_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MAP_VALUE__ENTRIES = VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MAP_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl <em>Function Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getFunctionValue()
	 * @generated
	 */
	public static final int FUNCTION_VALUE = 6;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE__OFFSET = VALUE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE__LENGTH = VALUE__LENGTH;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE__FUNCTION = VALUE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE__ARGUMENTS = VALUE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Function Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.AssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getAssignment()
	 * @generated
	 */
	public static final int ASSIGNMENT = 7;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl <em>Service Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getServiceTemplate()
	 * @generated
	 */
	public static final int SERVICE_TEMPLATE = 8;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__METADATA = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__IMPORTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__TYPES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Topology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__TOPOLOGY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE__EXTRAS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Service Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TEMPLATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ImportImpl <em>Import</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ImportImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getImport()
	 * @generated
	 */
	public static final int IMPORT = 9;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT__FILE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT__REPOSITORY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl <em>Topology Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getTopologyTemplate()
	 * @generated
	 */
	public static final int TOPOLOGY_TEMPLATE = 10;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__DESCRIPTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__INPUTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Node Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__NODE_TEMPLATES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relationship Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__OUTPUTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__GROUPS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__POLICIES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE__EXTRAS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Topology Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOPOLOGY_TEMPLATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl <em>Node Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeTemplate()
	 * @generated
	 */
	public static final int NODE_TEMPLATE = 11;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__METADATA = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__CAPABILITIES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__REQUIREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__ARTIFACTS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Node Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TEMPLATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl <em>Capability Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityAssignment()
	 * @generated
	 */
	public static final int CAPABILITY_ASSIGNMENT = 12;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Capability Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl <em>Requirement Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementAssignment()
	 * @generated
	 */
	public static final int REQUIREMENT_ASSIGNMENT = 13;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__NODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__CAPABILITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__RELATIONSHIP = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Requirement Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_ASSIGNMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl <em>Artifact Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactDefinition()
	 * @generated
	 */
	public static final int ARTIFACT_DEFINITION = 14;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__FILE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__REPOSITORY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deploy Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION__DEPLOY_PATH = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Artifact Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl <em>Relationship Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipTemplate()
	 * @generated
	 */
	public static final int RELATIONSHIP_TEMPLATE = 15;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Relationship Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TEMPLATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.GroupImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroup()
	 * @generated
	 */
	public static final int GROUP = 16;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__MEMBERS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PolicyImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicy()
	 * @generated
	 */
	public static final int POLICY = 17;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__TARGETS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl <em>Schema Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSchemaDefinition()
	 * @generated
	 */
	public static final int SCHEMA_DEFINITION = 18;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__OFFSET = ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__CONSTRAINTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION__ENTRY_SCHEMA = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Schema Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCHEMA_DEFINITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ConstraintImpl <em>Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ConstraintImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getConstraint()
	 * @generated
	 */
	public static final int CONSTRAINT = 19;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT__OPERAND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl <em>Property Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPropertyDefinition()
	 * @generated
	 */
	public static final int PROPERTY_DEFINITION = 20;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__REQUIRED = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__DEFAULT_VALUE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__CONSTRAINTS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION__ENTRY_SCHEMA = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Property Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROPERTY_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl <em>Parameter Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getParameterDefinition()
	 * @generated
	 */
	public static final int PARAMETER_DEFINITION = 21;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__OFFSET = PROPERTY_DEFINITION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__LENGTH = PROPERTY_DEFINITION__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__NAME = PROPERTY_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__NAME_OFFSET = PROPERTY_DEFINITION__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__NAME_LENGTH = PROPERTY_DEFINITION__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__TYPE = PROPERTY_DEFINITION__TYPE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__DESCRIPTION = PROPERTY_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__REQUIRED = PROPERTY_DEFINITION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__DEFAULT_VALUE = PROPERTY_DEFINITION__DEFAULT_VALUE;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__CONSTRAINTS = PROPERTY_DEFINITION__CONSTRAINTS;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__ENTRY_SCHEMA = PROPERTY_DEFINITION__ENTRY_SCHEMA;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION__VALUE = PROPERTY_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Parameter Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PARAMETER_DEFINITION_FEATURE_COUNT = PROPERTY_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl <em>Entity Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getEntityType()
	 * @generated
	 */
	public static final int ENTITY_TYPE = 22;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__DERIVED_FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__METADATA = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE__EXTRAS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Entity Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ENTITY_TYPE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl <em>Node Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeType()
	 * @generated
	 */
	public static final int NODE_TYPE = 23;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__CAPABILITIES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__REQUIREMENTS = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE__ARTIFACTS = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Node Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl <em>Capability Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityDefinition()
	 * @generated
	 */
	public static final int CAPABILITY_DEFINITION = 24;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid Source Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__VALID_SOURCE_TYPES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__PROPERTIES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Capability Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl <em>Requirement Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementDefinition()
	 * @generated
	 */
	public static final int REQUIREMENT_DEFINITION = 25;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__OFFSET = NAMED_ELEMENT__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__LENGTH = NAMED_ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__NAME_OFFSET = NAMED_ELEMENT__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__NAME_LENGTH = NAMED_ELEMENT__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Capability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__CAPABILITY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__NODE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__RELATIONSHIP = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__MINIMUM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION__MAXIMUM = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Requirement Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_DEFINITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl <em>Capability Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityType()
	 * @generated
	 */
	public static final int CAPABILITY_TYPE = 26;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Valid Source Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE__VALID_SOURCE_TYPES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Capability Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CAPABILITY_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl <em>Relationship Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipType()
	 * @generated
	 */
	public static final int RELATIONSHIP_TYPE = 27;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Valid Target Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE__VALID_TARGET_TYPES = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Relationship Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATIONSHIP_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl <em>Data Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.DataTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getDataType()
	 * @generated
	 */
	public static final int DATA_TYPE = 28;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__CONSTRAINTS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entry Schema</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE__ENTRY_SCHEMA = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Data Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATA_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl <em>Artifact Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactType()
	 * @generated
	 */
	public static final int ARTIFACT_TYPE = 29;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__MIME_TYPE = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE__FILE_EXTENSIONS = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Artifact Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARTIFACT_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl <em>Interface Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceType()
	 * @generated
	 */
	public static final int INTERFACE_TYPE = 30;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The number of structural features of the '<em>Interface Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INTERFACE_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl <em>Group Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroupType()
	 * @generated
	 */
	public static final int GROUP_TYPE = 31;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE__MEMBERS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Group Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl <em>Policy Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicyType()
	 * @generated
	 */
	public static final int POLICY_TYPE = 32;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__OFFSET = ENTITY_TYPE__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__LENGTH = ENTITY_TYPE__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__NAME = ENTITY_TYPE__NAME;

	/**
	 * The feature id for the '<em><b>Name Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__NAME_OFFSET = ENTITY_TYPE__NAME_OFFSET;

	/**
	 * The feature id for the '<em><b>Name Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__NAME_LENGTH = ENTITY_TYPE__NAME_LENGTH;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__DERIVED_FROM = ENTITY_TYPE__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__VERSION = ENTITY_TYPE__VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__DESCRIPTION = ENTITY_TYPE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__METADATA = ENTITY_TYPE__METADATA;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__PROPERTIES = ENTITY_TYPE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__ATTRIBUTES = ENTITY_TYPE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__EXTRAS = ENTITY_TYPE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE__TARGETS = ENTITY_TYPE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Policy Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_TYPE_FEATURE_COUNT = ENTITY_TYPE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.deepworkbench.topology.model.tosca.ScalarKind
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarKind()
	 * @generated
	 */
	public static final int SCALAR_KIND = 33;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scalarValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass listValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass functionValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topologyTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requirementAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artifactDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemaDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constraintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entityTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requirementDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artifactTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scalarKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ToscaPackageImpl() {
		super(eNS_URI, ((EFactory)ToscaFactory.INSTANCE));
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ToscaPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ToscaPackageImpl init() {
		if (isInited) return (ToscaPackageImpl)EPackage.Registry.INSTANCE.getEPackage(ToscaPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredToscaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ToscaPackageImpl theToscaPackage = registeredToscaPackage instanceof ToscaPackageImpl ? (ToscaPackageImpl)registeredToscaPackage : new ToscaPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theToscaPackage.createPackageContents();

		// Initialize created meta-data
		theToscaPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theToscaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ToscaPackageImpl.eNS_URI, theToscaPackage);
		return theToscaPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element
	 * @generated
	 */
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Element#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element#getOffset()
	 * @see #getElement()
	 * @generated
	 */
	public EAttribute getElement_Offset() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Element#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Element#getLength()
	 * @see #getElement()
	 * @generated
	 */
	public EAttribute getElement_Length() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement
	 * @generated
	 */
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameOffset <em>Name Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Offset</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getNameOffset()
	 * @see #getNamedElement()
	 * @generated
	 */
	public EAttribute getNamedElement_NameOffset() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NamedElement#getNameLength <em>Name Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Length</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NamedElement#getNameLength()
	 * @see #getNamedElement()
	 * @generated
	 */
	public EAttribute getNamedElement_NameLength() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Value
	 * @generated
	 */
	public EClass getValue() {
		return valueEClass;
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ScalarValue <em>Scalar Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scalar Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue
	 * @generated
	 */
	public EClass getScalarValue() {
		return scalarValueEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#getText()
	 * @see #getScalarValue()
	 * @generated
	 */
	public EAttribute getScalarValue_Text() {
		return (EAttribute)scalarValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#getKind()
	 * @see #getScalarValue()
	 * @generated
	 */
	public EAttribute getScalarValue_Kind() {
		return (EAttribute)scalarValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ScalarValue#isQuoted <em>Quoted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quoted</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarValue#isQuoted()
	 * @see #getScalarValue()
	 * @generated
	 */
	public EAttribute getScalarValue_Quoted() {
		return (EAttribute)scalarValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ListValue <em>List Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ListValue
	 * @generated
	 */
	public EClass getListValue() {
		return listValueEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ListValue#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ListValue#getItems()
	 * @see #getListValue()
	 * @generated
	 */
	public EReference getListValue_Items() {
		return (EReference)listValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.MapValue <em>Map Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.MapValue
	 * @generated
	 */
	public EClass getMapValue() {
		return mapValueEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.MapValue#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.deepworkbench.topology.model.tosca.MapValue#getEntries()
	 * @see #getMapValue()
	 * @generated
	 */
	public EReference getMapValue_Entries() {
		return (EReference)mapValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.FunctionValue <em>Function Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue
	 * @generated
	 */
	public EClass getFunctionValue() {
		return functionValueEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.FunctionValue#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue#getFunction()
	 * @see #getFunctionValue()
	 * @generated
	 */
	public EAttribute getFunctionValue_Function() {
		return (EAttribute)functionValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.FunctionValue#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.deepworkbench.topology.model.tosca.FunctionValue#getArguments()
	 * @see #getFunctionValue()
	 * @generated
	 */
	public EReference getFunctionValue_Arguments() {
		return (EReference)functionValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Assignment
	 * @generated
	 */
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.Assignment#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Assignment#getValue()
	 * @see #getAssignment()
	 * @generated
	 */
	public EReference getAssignment_Value() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate <em>Service Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate
	 * @generated
	 */
	public EClass getServiceTemplate() {
		return serviceTemplateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getVersion()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EAttribute getServiceTemplate_Version() {
		return (EAttribute)serviceTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getDescription()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EAttribute getServiceTemplate_Description() {
		return (EAttribute)serviceTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getMetadata()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EReference getServiceTemplate_Metadata() {
		return (EReference)serviceTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getImports <em>Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imports</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getImports()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EReference getServiceTemplate_Imports() {
		return (EReference)serviceTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getTypes()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EReference getServiceTemplate_Types() {
		return (EReference)serviceTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getTopology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Topology</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getTopology()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EReference getServiceTemplate_Topology() {
		return (EReference)serviceTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.ServiceTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ServiceTemplate#getExtras()
	 * @see #getServiceTemplate()
	 * @generated
	 */
	public EReference getServiceTemplate_Extras() {
		return (EReference)serviceTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Import <em>Import</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import
	 * @generated
	 */
	public EClass getImport() {
		return importEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getName()
	 * @see #getImport()
	 * @generated
	 */
	public EAttribute getImport_Name() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getFile()
	 * @see #getImport()
	 * @generated
	 */
	public EAttribute getImport_File() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Import#getRepository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repository</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Import#getRepository()
	 * @see #getImport()
	 * @generated
	 */
	public EAttribute getImport_Repository() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate <em>Topology Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topology Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate
	 * @generated
	 */
	public EClass getTopologyTemplate() {
		return topologyTemplateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getDescription()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EAttribute getTopologyTemplate_Description() {
		return (EAttribute)topologyTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getInputs()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_Inputs() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getNodeTemplates <em>Node Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Node Templates</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getNodeTemplates()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_NodeTemplates() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getRelationshipTemplates <em>Relationship Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationship Templates</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getRelationshipTemplates()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_RelationshipTemplates() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getOutputs()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_Outputs() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getGroups()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_Groups() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getPolicies()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_Policies() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.TopologyTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.TopologyTemplate#getExtras()
	 * @see #getTopologyTemplate()
	 * @generated
	 */
	public EReference getTopologyTemplate_Extras() {
		return (EReference)topologyTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NodeTemplate <em>Node Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate
	 * @generated
	 */
	public EClass getNodeTemplate() {
		return nodeTemplateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getType()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EAttribute getNodeTemplate_Type() {
		return (EAttribute)nodeTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getDescription()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EAttribute getNodeTemplate_Description() {
		return (EAttribute)nodeTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getMetadata()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Metadata() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getProperties()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Properties() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getAttributes()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Attributes() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getCapabilities()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Capabilities() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getRequirements()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Requirements() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getArtifacts()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Artifacts() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getInterfaces()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Interfaces() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeTemplate#getExtras()
	 * @see #getNodeTemplate()
	 * @generated
	 */
	public EReference getNodeTemplate_Extras() {
		return (EReference)nodeTemplateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment <em>Capability Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment
	 * @generated
	 */
	public EClass getCapabilityAssignment() {
		return capabilityAssignmentEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment#getProperties()
	 * @see #getCapabilityAssignment()
	 * @generated
	 */
	public EReference getCapabilityAssignment_Properties() {
		return (EReference)capabilityAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityAssignment#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityAssignment#getAttributes()
	 * @see #getCapabilityAssignment()
	 * @generated
	 */
	public EReference getCapabilityAssignment_Attributes() {
		return (EReference)capabilityAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment <em>Requirement Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement Assignment</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment
	 * @generated
	 */
	public EClass getRequirementAssignment() {
		return requirementAssignmentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getNode()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	public EAttribute getRequirementAssignment_Node() {
		return (EAttribute)requirementAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getCapability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capability</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getCapability()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	public EAttribute getRequirementAssignment_Capability() {
		return (EAttribute)requirementAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getRelationship()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	public EAttribute getRequirementAssignment_Relationship() {
		return (EAttribute)requirementAssignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getProperties()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	public EReference getRequirementAssignment_Properties() {
		return (EReference)requirementAssignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RequirementAssignment#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementAssignment#getExtras()
	 * @see #getRequirementAssignment()
	 * @generated
	 */
	public EReference getRequirementAssignment_Extras() {
		return (EReference)requirementAssignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition <em>Artifact Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition
	 * @generated
	 */
	public EClass getArtifactDefinition() {
		return artifactDefinitionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getType()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	public EAttribute getArtifactDefinition_Type() {
		return (EAttribute)artifactDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDescription()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	public EAttribute getArtifactDefinition_Description() {
		return (EAttribute)artifactDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getFile()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	public EReference getArtifactDefinition_File() {
		return (EReference)artifactDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getRepository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repository</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getRepository()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	public EAttribute getArtifactDefinition_Repository() {
		return (EAttribute)artifactDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDeployPath <em>Deploy Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deploy Path</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactDefinition#getDeployPath()
	 * @see #getArtifactDefinition()
	 * @generated
	 */
	public EAttribute getArtifactDefinition_DeployPath() {
		return (EAttribute)artifactDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate <em>Relationship Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship Template</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate
	 * @generated
	 */
	public EClass getRelationshipTemplate() {
		return relationshipTemplateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getType()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	public EAttribute getRelationshipTemplate_Type() {
		return (EAttribute)relationshipTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getProperties()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	public EReference getRelationshipTemplate_Properties() {
		return (EReference)relationshipTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.RelationshipTemplate#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipTemplate#getExtras()
	 * @see #getRelationshipTemplate()
	 * @generated
	 */
	public EReference getRelationshipTemplate_Extras() {
		return (EReference)relationshipTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group
	 * @generated
	 */
	public EClass getGroup() {
		return groupEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Group#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getType()
	 * @see #getGroup()
	 * @generated
	 */
	public EAttribute getGroup_Type() {
		return (EAttribute)groupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	public EReference getGroup_Members() {
		return (EReference)groupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getProperties()
	 * @see #getGroup()
	 * @generated
	 */
	public EReference getGroup_Properties() {
		return (EReference)groupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Group#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Group#getExtras()
	 * @see #getGroup()
	 * @generated
	 */
	public EReference getGroup_Extras() {
		return (EReference)groupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy
	 * @generated
	 */
	public EClass getPolicy() {
		return policyEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.Policy#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getType()
	 * @see #getPolicy()
	 * @generated
	 */
	public EAttribute getPolicy_Type() {
		return (EAttribute)policyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getTargets()
	 * @see #getPolicy()
	 * @generated
	 */
	public EReference getPolicy_Targets() {
		return (EReference)policyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getProperties()
	 * @see #getPolicy()
	 * @generated
	 */
	public EReference getPolicy_Properties() {
		return (EReference)policyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.Policy#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Policy#getExtras()
	 * @see #getPolicy()
	 * @generated
	 */
	public EReference getPolicy_Extras() {
		return (EReference)policyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition <em>Schema Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schema Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition
	 * @generated
	 */
	public EClass getSchemaDefinition() {
		return schemaDefinitionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getType()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	public EAttribute getSchemaDefinition_Type() {
		return (EAttribute)schemaDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getDescription()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	public EAttribute getSchemaDefinition_Description() {
		return (EAttribute)schemaDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getConstraints()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	public EReference getSchemaDefinition_Constraints() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.SchemaDefinition#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.SchemaDefinition#getEntrySchema()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	public EReference getSchemaDefinition_EntrySchema() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.Constraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Constraint
	 * @generated
	 */
	public EClass getConstraint() {
		return constraintEClass;
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.Constraint#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Operand</em>'.
	 * @see org.deepworkbench.topology.model.tosca.Constraint#getOperand()
	 * @see #getConstraint()
	 * @generated
	 */
	public EReference getConstraint_Operand() {
		return (EReference)constraintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition <em>Property Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition
	 * @generated
	 */
	public EClass getPropertyDefinition() {
		return propertyDefinitionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getType()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EAttribute getPropertyDefinition_Type() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getDescription()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EAttribute getPropertyDefinition_Description() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#isRequired()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EAttribute getPropertyDefinition_Required() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Default Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getDefaultValue()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EReference getPropertyDefinition_DefaultValue() {
		return (EReference)propertyDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getConstraints()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EReference getPropertyDefinition_Constraints() {
		return (EReference)propertyDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.PropertyDefinition#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PropertyDefinition#getEntrySchema()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	public EReference getPropertyDefinition_EntrySchema() {
		return (EReference)propertyDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ParameterDefinition <em>Parameter Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ParameterDefinition
	 * @generated
	 */
	public EClass getParameterDefinition() {
		return parameterDefinitionEClass;
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.ParameterDefinition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ParameterDefinition#getValue()
	 * @see #getParameterDefinition()
	 * @generated
	 */
	public EReference getParameterDefinition_Value() {
		return (EReference)parameterDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.EntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType
	 * @generated
	 */
	public EClass getEntityType() {
		return entityTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getDerivedFrom <em>Derived From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived From</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getDerivedFrom()
	 * @see #getEntityType()
	 * @generated
	 */
	public EAttribute getEntityType_DerivedFrom() {
		return (EAttribute)entityTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getVersion()
	 * @see #getEntityType()
	 * @generated
	 */
	public EAttribute getEntityType_Version() {
		return (EAttribute)entityTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.EntityType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getDescription()
	 * @see #getEntityType()
	 * @generated
	 */
	public EAttribute getEntityType_Description() {
		return (EAttribute)entityTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getMetadata()
	 * @see #getEntityType()
	 * @generated
	 */
	public EReference getEntityType_Metadata() {
		return (EReference)entityTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getProperties()
	 * @see #getEntityType()
	 * @generated
	 */
	public EReference getEntityType_Properties() {
		return (EReference)entityTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getAttributes()
	 * @see #getEntityType()
	 * @generated
	 */
	public EReference getEntityType_Attributes() {
		return (EReference)entityTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.EntityType#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.deepworkbench.topology.model.tosca.EntityType#getExtras()
	 * @see #getEntityType()
	 * @generated
	 */
	public EReference getEntityType_Extras() {
		return (EReference)entityTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.NodeType <em>Node Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType
	 * @generated
	 */
	public EClass getNodeType() {
		return nodeTypeEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getCapabilities()
	 * @see #getNodeType()
	 * @generated
	 */
	public EReference getNodeType_Capabilities() {
		return (EReference)nodeTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getRequirements()
	 * @see #getNodeType()
	 * @generated
	 */
	public EReference getNodeType_Requirements() {
		return (EReference)nodeTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.NodeType#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.deepworkbench.topology.model.tosca.NodeType#getArtifacts()
	 * @see #getNodeType()
	 * @generated
	 */
	public EReference getNodeType_Artifacts() {
		return (EReference)nodeTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition <em>Capability Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition
	 * @generated
	 */
	public EClass getCapabilityDefinition() {
		return capabilityDefinitionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getType()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	public EAttribute getCapabilityDefinition_Type() {
		return (EAttribute)capabilityDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getDescription()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	public EAttribute getCapabilityDefinition_Description() {
		return (EAttribute)capabilityDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getValidSourceTypes <em>Valid Source Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Source Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getValidSourceTypes()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	public EAttribute getCapabilityDefinition_ValidSourceTypes() {
		return (EAttribute)capabilityDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getProperties()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	public EReference getCapabilityDefinition_Properties() {
		return (EReference)capabilityDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.CapabilityDefinition#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityDefinition#getAttributes()
	 * @see #getCapabilityDefinition()
	 * @generated
	 */
	public EReference getCapabilityDefinition_Attributes() {
		return (EReference)capabilityDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition <em>Requirement Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement Definition</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition
	 * @generated
	 */
	public EClass getRequirementDefinition() {
		return requirementDefinitionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getCapability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capability</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getCapability()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	public EAttribute getRequirementDefinition_Capability() {
		return (EAttribute)requirementDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getNode()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	public EAttribute getRequirementDefinition_Node() {
		return (EAttribute)requirementDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getRelationship()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	public EAttribute getRequirementDefinition_Relationship() {
		return (EAttribute)requirementDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getMinimum()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	public EAttribute getRequirementDefinition_Minimum() {
		return (EAttribute)requirementDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.RequirementDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RequirementDefinition#getMaximum()
	 * @see #getRequirementDefinition()
	 * @generated
	 */
	public EAttribute getRequirementDefinition_Maximum() {
		return (EAttribute)requirementDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.CapabilityType <em>Capability Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityType
	 * @generated
	 */
	public EClass getCapabilityType() {
		return capabilityTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.CapabilityType#getValidSourceTypes <em>Valid Source Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Source Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.CapabilityType#getValidSourceTypes()
	 * @see #getCapabilityType()
	 * @generated
	 */
	public EAttribute getCapabilityType_ValidSourceTypes() {
		return (EAttribute)capabilityTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.RelationshipType <em>Relationship Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipType
	 * @generated
	 */
	public EClass getRelationshipType() {
		return relationshipTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.RelationshipType#getValidTargetTypes <em>Valid Target Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Valid Target Types</em>'.
	 * @see org.deepworkbench.topology.model.tosca.RelationshipType#getValidTargetTypes()
	 * @see #getRelationshipType()
	 * @generated
	 */
	public EAttribute getRelationshipType_ValidTargetTypes() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.DataType <em>Data Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType
	 * @generated
	 */
	public EClass getDataType() {
		return dataTypeEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.deepworkbench.topology.model.tosca.DataType#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType#getConstraints()
	 * @see #getDataType()
	 * @generated
	 */
	public EReference getDataType_Constraints() {
		return (EReference)dataTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.deepworkbench.topology.model.tosca.DataType#getEntrySchema <em>Entry Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry Schema</em>'.
	 * @see org.deepworkbench.topology.model.tosca.DataType#getEntrySchema()
	 * @see #getDataType()
	 * @generated
	 */
	public EReference getDataType_EntrySchema() {
		return (EReference)dataTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.ArtifactType <em>Artifact Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType
	 * @generated
	 */
	public EClass getArtifactType() {
		return artifactTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.deepworkbench.topology.model.tosca.ArtifactType#getMimeType <em>Mime Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mime Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType#getMimeType()
	 * @see #getArtifactType()
	 * @generated
	 */
	public EAttribute getArtifactType_MimeType() {
		return (EAttribute)artifactTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.ArtifactType#getFileExtensions <em>File Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>File Extensions</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ArtifactType#getFileExtensions()
	 * @see #getArtifactType()
	 * @generated
	 */
	public EAttribute getArtifactType_FileExtensions() {
		return (EAttribute)artifactTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.InterfaceType <em>Interface Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.InterfaceType
	 * @generated
	 */
	public EClass getInterfaceType() {
		return interfaceTypeEClass;
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.GroupType <em>Group Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.GroupType
	 * @generated
	 */
	public EClass getGroupType() {
		return groupTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.GroupType#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Members</em>'.
	 * @see org.deepworkbench.topology.model.tosca.GroupType#getMembers()
	 * @see #getGroupType()
	 * @generated
	 */
	public EAttribute getGroupType_Members() {
		return (EAttribute)groupTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.deepworkbench.topology.model.tosca.PolicyType <em>Policy Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Type</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PolicyType
	 * @generated
	 */
	public EClass getPolicyType() {
		return policyTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.deepworkbench.topology.model.tosca.PolicyType#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.deepworkbench.topology.model.tosca.PolicyType#getTargets()
	 * @see #getPolicyType()
	 * @generated
	 */
	public EAttribute getPolicyType_Targets() {
		return (EAttribute)policyTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for enum '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scalar Kind</em>'.
	 * @see org.deepworkbench.topology.model.tosca.ScalarKind
	 * @generated
	 */
	public EEnum getScalarKind() {
		return scalarKindEEnum;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public ToscaFactory getToscaFactory() {
		return (ToscaFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__OFFSET);
		createEAttribute(elementEClass, ELEMENT__LENGTH);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME_OFFSET);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME_LENGTH);

		valueEClass = createEClass(VALUE);

		scalarValueEClass = createEClass(SCALAR_VALUE);
		createEAttribute(scalarValueEClass, SCALAR_VALUE__TEXT);
		createEAttribute(scalarValueEClass, SCALAR_VALUE__KIND);
		createEAttribute(scalarValueEClass, SCALAR_VALUE__QUOTED);

		listValueEClass = createEClass(LIST_VALUE);
		createEReference(listValueEClass, LIST_VALUE__ITEMS);

		mapValueEClass = createEClass(MAP_VALUE);
		createEReference(mapValueEClass, MAP_VALUE__ENTRIES);

		functionValueEClass = createEClass(FUNCTION_VALUE);
		createEAttribute(functionValueEClass, FUNCTION_VALUE__FUNCTION);
		createEReference(functionValueEClass, FUNCTION_VALUE__ARGUMENTS);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEReference(assignmentEClass, ASSIGNMENT__VALUE);

		serviceTemplateEClass = createEClass(SERVICE_TEMPLATE);
		createEAttribute(serviceTemplateEClass, SERVICE_TEMPLATE__VERSION);
		createEAttribute(serviceTemplateEClass, SERVICE_TEMPLATE__DESCRIPTION);
		createEReference(serviceTemplateEClass, SERVICE_TEMPLATE__METADATA);
		createEReference(serviceTemplateEClass, SERVICE_TEMPLATE__IMPORTS);
		createEReference(serviceTemplateEClass, SERVICE_TEMPLATE__TYPES);
		createEReference(serviceTemplateEClass, SERVICE_TEMPLATE__TOPOLOGY);
		createEReference(serviceTemplateEClass, SERVICE_TEMPLATE__EXTRAS);

		importEClass = createEClass(IMPORT);
		createEAttribute(importEClass, IMPORT__NAME);
		createEAttribute(importEClass, IMPORT__FILE);
		createEAttribute(importEClass, IMPORT__REPOSITORY);

		topologyTemplateEClass = createEClass(TOPOLOGY_TEMPLATE);
		createEAttribute(topologyTemplateEClass, TOPOLOGY_TEMPLATE__DESCRIPTION);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__INPUTS);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__NODE_TEMPLATES);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__OUTPUTS);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__GROUPS);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__POLICIES);
		createEReference(topologyTemplateEClass, TOPOLOGY_TEMPLATE__EXTRAS);

		nodeTemplateEClass = createEClass(NODE_TEMPLATE);
		createEAttribute(nodeTemplateEClass, NODE_TEMPLATE__TYPE);
		createEAttribute(nodeTemplateEClass, NODE_TEMPLATE__DESCRIPTION);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__METADATA);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__PROPERTIES);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__ATTRIBUTES);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__CAPABILITIES);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__REQUIREMENTS);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__ARTIFACTS);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__INTERFACES);
		createEReference(nodeTemplateEClass, NODE_TEMPLATE__EXTRAS);

		capabilityAssignmentEClass = createEClass(CAPABILITY_ASSIGNMENT);
		createEReference(capabilityAssignmentEClass, CAPABILITY_ASSIGNMENT__PROPERTIES);
		createEReference(capabilityAssignmentEClass, CAPABILITY_ASSIGNMENT__ATTRIBUTES);

		requirementAssignmentEClass = createEClass(REQUIREMENT_ASSIGNMENT);
		createEAttribute(requirementAssignmentEClass, REQUIREMENT_ASSIGNMENT__NODE);
		createEAttribute(requirementAssignmentEClass, REQUIREMENT_ASSIGNMENT__CAPABILITY);
		createEAttribute(requirementAssignmentEClass, REQUIREMENT_ASSIGNMENT__RELATIONSHIP);
		createEReference(requirementAssignmentEClass, REQUIREMENT_ASSIGNMENT__PROPERTIES);
		createEReference(requirementAssignmentEClass, REQUIREMENT_ASSIGNMENT__EXTRAS);

		artifactDefinitionEClass = createEClass(ARTIFACT_DEFINITION);
		createEAttribute(artifactDefinitionEClass, ARTIFACT_DEFINITION__TYPE);
		createEAttribute(artifactDefinitionEClass, ARTIFACT_DEFINITION__DESCRIPTION);
		createEReference(artifactDefinitionEClass, ARTIFACT_DEFINITION__FILE);
		createEAttribute(artifactDefinitionEClass, ARTIFACT_DEFINITION__REPOSITORY);
		createEAttribute(artifactDefinitionEClass, ARTIFACT_DEFINITION__DEPLOY_PATH);

		relationshipTemplateEClass = createEClass(RELATIONSHIP_TEMPLATE);
		createEAttribute(relationshipTemplateEClass, RELATIONSHIP_TEMPLATE__TYPE);
		createEReference(relationshipTemplateEClass, RELATIONSHIP_TEMPLATE__PROPERTIES);
		createEReference(relationshipTemplateEClass, RELATIONSHIP_TEMPLATE__EXTRAS);

		groupEClass = createEClass(GROUP);
		createEAttribute(groupEClass, GROUP__TYPE);
		createEReference(groupEClass, GROUP__MEMBERS);
		createEReference(groupEClass, GROUP__PROPERTIES);
		createEReference(groupEClass, GROUP__EXTRAS);

		policyEClass = createEClass(POLICY);
		createEAttribute(policyEClass, POLICY__TYPE);
		createEReference(policyEClass, POLICY__TARGETS);
		createEReference(policyEClass, POLICY__PROPERTIES);
		createEReference(policyEClass, POLICY__EXTRAS);

		schemaDefinitionEClass = createEClass(SCHEMA_DEFINITION);
		createEAttribute(schemaDefinitionEClass, SCHEMA_DEFINITION__TYPE);
		createEAttribute(schemaDefinitionEClass, SCHEMA_DEFINITION__DESCRIPTION);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__CONSTRAINTS);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__ENTRY_SCHEMA);

		constraintEClass = createEClass(CONSTRAINT);
		createEReference(constraintEClass, CONSTRAINT__OPERAND);

		propertyDefinitionEClass = createEClass(PROPERTY_DEFINITION);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__TYPE);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__DESCRIPTION);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__REQUIRED);
		createEReference(propertyDefinitionEClass, PROPERTY_DEFINITION__DEFAULT_VALUE);
		createEReference(propertyDefinitionEClass, PROPERTY_DEFINITION__CONSTRAINTS);
		createEReference(propertyDefinitionEClass, PROPERTY_DEFINITION__ENTRY_SCHEMA);

		parameterDefinitionEClass = createEClass(PARAMETER_DEFINITION);
		createEReference(parameterDefinitionEClass, PARAMETER_DEFINITION__VALUE);

		entityTypeEClass = createEClass(ENTITY_TYPE);
		createEAttribute(entityTypeEClass, ENTITY_TYPE__DERIVED_FROM);
		createEAttribute(entityTypeEClass, ENTITY_TYPE__VERSION);
		createEAttribute(entityTypeEClass, ENTITY_TYPE__DESCRIPTION);
		createEReference(entityTypeEClass, ENTITY_TYPE__METADATA);
		createEReference(entityTypeEClass, ENTITY_TYPE__PROPERTIES);
		createEReference(entityTypeEClass, ENTITY_TYPE__ATTRIBUTES);
		createEReference(entityTypeEClass, ENTITY_TYPE__EXTRAS);

		nodeTypeEClass = createEClass(NODE_TYPE);
		createEReference(nodeTypeEClass, NODE_TYPE__CAPABILITIES);
		createEReference(nodeTypeEClass, NODE_TYPE__REQUIREMENTS);
		createEReference(nodeTypeEClass, NODE_TYPE__ARTIFACTS);

		capabilityDefinitionEClass = createEClass(CAPABILITY_DEFINITION);
		createEAttribute(capabilityDefinitionEClass, CAPABILITY_DEFINITION__TYPE);
		createEAttribute(capabilityDefinitionEClass, CAPABILITY_DEFINITION__DESCRIPTION);
		createEAttribute(capabilityDefinitionEClass, CAPABILITY_DEFINITION__VALID_SOURCE_TYPES);
		createEReference(capabilityDefinitionEClass, CAPABILITY_DEFINITION__PROPERTIES);
		createEReference(capabilityDefinitionEClass, CAPABILITY_DEFINITION__ATTRIBUTES);

		requirementDefinitionEClass = createEClass(REQUIREMENT_DEFINITION);
		createEAttribute(requirementDefinitionEClass, REQUIREMENT_DEFINITION__CAPABILITY);
		createEAttribute(requirementDefinitionEClass, REQUIREMENT_DEFINITION__NODE);
		createEAttribute(requirementDefinitionEClass, REQUIREMENT_DEFINITION__RELATIONSHIP);
		createEAttribute(requirementDefinitionEClass, REQUIREMENT_DEFINITION__MINIMUM);
		createEAttribute(requirementDefinitionEClass, REQUIREMENT_DEFINITION__MAXIMUM);

		capabilityTypeEClass = createEClass(CAPABILITY_TYPE);
		createEAttribute(capabilityTypeEClass, CAPABILITY_TYPE__VALID_SOURCE_TYPES);

		relationshipTypeEClass = createEClass(RELATIONSHIP_TYPE);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__VALID_TARGET_TYPES);

		dataTypeEClass = createEClass(DATA_TYPE);
		createEReference(dataTypeEClass, DATA_TYPE__CONSTRAINTS);
		createEReference(dataTypeEClass, DATA_TYPE__ENTRY_SCHEMA);

		artifactTypeEClass = createEClass(ARTIFACT_TYPE);
		createEAttribute(artifactTypeEClass, ARTIFACT_TYPE__MIME_TYPE);
		createEAttribute(artifactTypeEClass, ARTIFACT_TYPE__FILE_EXTENSIONS);

		interfaceTypeEClass = createEClass(INTERFACE_TYPE);

		groupTypeEClass = createEClass(GROUP_TYPE);
		createEAttribute(groupTypeEClass, GROUP_TYPE__MEMBERS);

		policyTypeEClass = createEClass(POLICY_TYPE);
		createEAttribute(policyTypeEClass, POLICY_TYPE__TARGETS);

		// Create enums
		scalarKindEEnum = createEEnum(SCALAR_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedElementEClass.getESuperTypes().add(this.getElement());
		valueEClass.getESuperTypes().add(this.getElement());
		scalarValueEClass.getESuperTypes().add(this.getValue());
		listValueEClass.getESuperTypes().add(this.getValue());
		mapValueEClass.getESuperTypes().add(this.getValue());
		functionValueEClass.getESuperTypes().add(this.getValue());
		assignmentEClass.getESuperTypes().add(this.getNamedElement());
		serviceTemplateEClass.getESuperTypes().add(this.getElement());
		importEClass.getESuperTypes().add(this.getElement());
		topologyTemplateEClass.getESuperTypes().add(this.getElement());
		nodeTemplateEClass.getESuperTypes().add(this.getNamedElement());
		capabilityAssignmentEClass.getESuperTypes().add(this.getNamedElement());
		requirementAssignmentEClass.getESuperTypes().add(this.getNamedElement());
		artifactDefinitionEClass.getESuperTypes().add(this.getNamedElement());
		relationshipTemplateEClass.getESuperTypes().add(this.getNamedElement());
		groupEClass.getESuperTypes().add(this.getNamedElement());
		policyEClass.getESuperTypes().add(this.getNamedElement());
		schemaDefinitionEClass.getESuperTypes().add(this.getElement());
		constraintEClass.getESuperTypes().add(this.getNamedElement());
		propertyDefinitionEClass.getESuperTypes().add(this.getNamedElement());
		parameterDefinitionEClass.getESuperTypes().add(this.getPropertyDefinition());
		entityTypeEClass.getESuperTypes().add(this.getNamedElement());
		nodeTypeEClass.getESuperTypes().add(this.getEntityType());
		capabilityDefinitionEClass.getESuperTypes().add(this.getNamedElement());
		requirementDefinitionEClass.getESuperTypes().add(this.getNamedElement());
		capabilityTypeEClass.getESuperTypes().add(this.getEntityType());
		relationshipTypeEClass.getESuperTypes().add(this.getEntityType());
		dataTypeEClass.getESuperTypes().add(this.getEntityType());
		artifactTypeEClass.getESuperTypes().add(this.getEntityType());
		interfaceTypeEClass.getESuperTypes().add(this.getEntityType());
		groupTypeEClass.getESuperTypes().add(this.getEntityType());
		policyTypeEClass.getESuperTypes().add(this.getEntityType());

		// Initialize classes and features; add operations and parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getElement_Offset(), ecorePackage.getEInt(), "offset", "-1", 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getElement_Length(), ecorePackage.getEInt(), "length", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNamedElement_NameOffset(), ecorePackage.getEInt(), "nameOffset", "-1", 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getNamedElement_NameLength(), ecorePackage.getEInt(), "nameLength", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(valueEClass, Value.class, "Value", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		initEClass(scalarValueEClass, ScalarValue.class, "ScalarValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScalarValue_Text(), ecorePackage.getEString(), "text", "", 0, 1, ScalarValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getScalarValue_Kind(), this.getScalarKind(), "kind", null, 0, 1, ScalarValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScalarValue_Quoted(), ecorePackage.getEBoolean(), "quoted", null, 0, 1, ScalarValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(listValueEClass, ListValue.class, "ListValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getListValue_Items(), this.getValue(), null, "items", null, 0, -1, ListValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(mapValueEClass, MapValue.class, "MapValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getMapValue_Entries(), this.getAssignment(), null, "entries", null, 0, -1, MapValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(functionValueEClass, FunctionValue.class, "FunctionValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFunctionValue_Function(), ecorePackage.getEString(), "function", null, 0, 1, FunctionValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFunctionValue_Arguments(), this.getValue(), null, "arguments", null, 0, -1, FunctionValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAssignment_Value(), this.getValue(), null, "value", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(serviceTemplateEClass, ServiceTemplate.class, "ServiceTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getServiceTemplate_Version(), ecorePackage.getEString(), "version", null, 0, 1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getServiceTemplate_Description(), ecorePackage.getEString(), "description", null, 0, 1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getServiceTemplate_Metadata(), this.getAssignment(), null, "metadata", null, 0, -1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getServiceTemplate_Imports(), this.getImport(), null, "imports", null, 0, -1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getServiceTemplate_Types(), this.getEntityType(), null, "types", null, 0, -1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getServiceTemplate_Topology(), this.getTopologyTemplate(), null, "topology", null, 0, 1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getServiceTemplate_Extras(), this.getAssignment(), null, "extras", null, 0, -1, ServiceTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(importEClass, Import.class, "Import", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getImport_Name(), ecorePackage.getEString(), "name", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImport_File(), ecorePackage.getEString(), "file", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImport_Repository(), ecorePackage.getEString(), "repository", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(topologyTemplateEClass, TopologyTemplate.class, "TopologyTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTopologyTemplate_Description(), ecorePackage.getEString(), "description", null, 0, 1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_Inputs(), this.getParameterDefinition(), null, "inputs", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_NodeTemplates(), this.getNodeTemplate(), null, "nodeTemplates", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_RelationshipTemplates(), this.getRelationshipTemplate(), null, "relationshipTemplates", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_Outputs(), this.getParameterDefinition(), null, "outputs", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_Groups(), this.getGroup(), null, "groups", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_Policies(), this.getPolicy(), null, "policies", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTopologyTemplate_Extras(), this.getAssignment(), null, "extras", null, 0, -1, TopologyTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(nodeTemplateEClass, NodeTemplate.class, "NodeTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getNodeTemplate_Type(), ecorePackage.getEString(), "type", null, 0, 1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNodeTemplate_Description(), ecorePackage.getEString(), "description", null, 0, 1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Metadata(), this.getAssignment(), null, "metadata", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Properties(), this.getAssignment(), null, "properties", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Attributes(), this.getAssignment(), null, "attributes", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Capabilities(), this.getCapabilityAssignment(), null, "capabilities", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Requirements(), this.getRequirementAssignment(), null, "requirements", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Artifacts(), this.getArtifactDefinition(), null, "artifacts", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Interfaces(), this.getAssignment(), null, "interfaces", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeTemplate_Extras(), this.getAssignment(), null, "extras", null, 0, -1, NodeTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(capabilityAssignmentEClass, CapabilityAssignment.class, "CapabilityAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCapabilityAssignment_Properties(), this.getAssignment(), null, "properties", null, 0, -1, CapabilityAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCapabilityAssignment_Attributes(), this.getAssignment(), null, "attributes", null, 0, -1, CapabilityAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(requirementAssignmentEClass, RequirementAssignment.class, "RequirementAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRequirementAssignment_Node(), ecorePackage.getEString(), "node", null, 0, 1, RequirementAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRequirementAssignment_Capability(), ecorePackage.getEString(), "capability", null, 0, 1, RequirementAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRequirementAssignment_Relationship(), ecorePackage.getEString(), "relationship", null, 0, 1, RequirementAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRequirementAssignment_Properties(), this.getAssignment(), null, "properties", null, 0, -1, RequirementAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRequirementAssignment_Extras(), this.getAssignment(), null, "extras", null, 0, -1, RequirementAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(artifactDefinitionEClass, ArtifactDefinition.class, "ArtifactDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getArtifactDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, ArtifactDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getArtifactDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, ArtifactDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getArtifactDefinition_File(), this.getValue(), null, "file", null, 0, 1, ArtifactDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getArtifactDefinition_Repository(), ecorePackage.getEString(), "repository", null, 0, 1, ArtifactDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getArtifactDefinition_DeployPath(), ecorePackage.getEString(), "deployPath", null, 0, 1, ArtifactDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(relationshipTemplateEClass, RelationshipTemplate.class, "RelationshipTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRelationshipTemplate_Type(), ecorePackage.getEString(), "type", null, 0, 1, RelationshipTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRelationshipTemplate_Properties(), this.getAssignment(), null, "properties", null, 0, -1, RelationshipTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRelationshipTemplate_Extras(), this.getAssignment(), null, "extras", null, 0, -1, RelationshipTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(groupEClass, Group.class, "Group", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getGroup_Type(), ecorePackage.getEString(), "type", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getGroup_Members(), this.getScalarValue(), null, "members", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getGroup_Properties(), this.getAssignment(), null, "properties", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getGroup_Extras(), this.getAssignment(), null, "extras", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(policyEClass, Policy.class, "Policy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicy_Type(), ecorePackage.getEString(), "type", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Targets(), this.getScalarValue(), null, "targets", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Properties(), this.getAssignment(), null, "properties", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicy_Extras(), this.getAssignment(), null, "extras", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(schemaDefinitionEClass, SchemaDefinition.class, "SchemaDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSchemaDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSchemaDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSchemaDefinition_Constraints(), this.getConstraint(), null, "constraints", null, 0, -1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSchemaDefinition_EntrySchema(), this.getSchemaDefinition(), null, "entrySchema", null, 0, 1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(constraintEClass, Constraint.class, "Constraint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getConstraint_Operand(), this.getValue(), null, "operand", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(propertyDefinitionEClass, PropertyDefinition.class, "PropertyDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPropertyDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPropertyDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPropertyDefinition_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEReference(getPropertyDefinition_DefaultValue(), this.getValue(), null, "defaultValue", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPropertyDefinition_Constraints(), this.getConstraint(), null, "constraints", null, 0, -1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPropertyDefinition_EntrySchema(), this.getSchemaDefinition(), null, "entrySchema", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(parameterDefinitionEClass, ParameterDefinition.class, "ParameterDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getParameterDefinition_Value(), this.getValue(), null, "value", null, 0, 1, ParameterDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(entityTypeEClass, EntityType.class, "EntityType", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEntityType_DerivedFrom(), ecorePackage.getEString(), "derivedFrom", null, 0, 1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEntityType_Version(), ecorePackage.getEString(), "version", null, 0, 1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEntityType_Description(), ecorePackage.getEString(), "description", null, 0, 1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEntityType_Metadata(), this.getAssignment(), null, "metadata", null, 0, -1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEntityType_Properties(), this.getPropertyDefinition(), null, "properties", null, 0, -1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEntityType_Attributes(), this.getPropertyDefinition(), null, "attributes", null, 0, -1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEntityType_Extras(), this.getAssignment(), null, "extras", null, 0, -1, EntityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(nodeTypeEClass, NodeType.class, "NodeType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getNodeType_Capabilities(), this.getCapabilityDefinition(), null, "capabilities", null, 0, -1, NodeType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeType_Requirements(), this.getRequirementDefinition(), null, "requirements", null, 0, -1, NodeType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNodeType_Artifacts(), this.getArtifactDefinition(), null, "artifacts", null, 0, -1, NodeType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(capabilityDefinitionEClass, CapabilityDefinition.class, "CapabilityDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCapabilityDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, CapabilityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCapabilityDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, CapabilityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCapabilityDefinition_ValidSourceTypes(), ecorePackage.getEString(), "validSourceTypes", null, 0, -1, CapabilityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCapabilityDefinition_Properties(), this.getPropertyDefinition(), null, "properties", null, 0, -1, CapabilityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCapabilityDefinition_Attributes(), this.getPropertyDefinition(), null, "attributes", null, 0, -1, CapabilityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(requirementDefinitionEClass, RequirementDefinition.class, "RequirementDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRequirementDefinition_Capability(), ecorePackage.getEString(), "capability", null, 0, 1, RequirementDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRequirementDefinition_Node(), ecorePackage.getEString(), "node", null, 0, 1, RequirementDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRequirementDefinition_Relationship(), ecorePackage.getEString(), "relationship", null, 0, 1, RequirementDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRequirementDefinition_Minimum(), ecorePackage.getEInt(), "minimum", "1", 0, 1, RequirementDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getRequirementDefinition_Maximum(), ecorePackage.getEInt(), "maximum", "1", 0, 1, RequirementDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(capabilityTypeEClass, CapabilityType.class, "CapabilityType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCapabilityType_ValidSourceTypes(), ecorePackage.getEString(), "validSourceTypes", null, 0, -1, CapabilityType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(relationshipTypeEClass, RelationshipType.class, "RelationshipType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRelationshipType_ValidTargetTypes(), ecorePackage.getEString(), "validTargetTypes", null, 0, -1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dataTypeEClass, DataType.class, "DataType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getDataType_Constraints(), this.getConstraint(), null, "constraints", null, 0, -1, DataType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDataType_EntrySchema(), this.getSchemaDefinition(), null, "entrySchema", null, 0, 1, DataType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(artifactTypeEClass, ArtifactType.class, "ArtifactType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getArtifactType_MimeType(), ecorePackage.getEString(), "mimeType", null, 0, 1, ArtifactType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getArtifactType_FileExtensions(), ecorePackage.getEString(), "fileExtensions", null, 0, -1, ArtifactType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(interfaceTypeEClass, InterfaceType.class, "InterfaceType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		initEClass(groupTypeEClass, GroupType.class, "GroupType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getGroupType_Members(), ecorePackage.getEString(), "members", null, 0, -1, GroupType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(policyTypeEClass, PolicyType.class, "PolicyType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicyType_Targets(), ecorePackage.getEString(), "targets", null, 0, -1, PolicyType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(scalarKindEEnum, ScalarKind.class, "ScalarKind"); //$NON-NLS-1$
		addEEnumLiteral(scalarKindEEnum, ScalarKind.STRING);
		addEEnumLiteral(scalarKindEEnum, ScalarKind.INTEGER);
		addEEnumLiteral(scalarKindEEnum, ScalarKind.FLOAT);
		addEEnumLiteral(scalarKindEEnum, ScalarKind.BOOLEAN);
		addEEnumLiteral(scalarKindEEnum, ScalarKind.NULL);

		// Create resource
		createResource(eNS_URI);
	}

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
	public interface Literals {
		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ElementImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getElement()
		 * @generated
		 */
		public static final EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ELEMENT__OFFSET = eINSTANCE.getElement_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ELEMENT__LENGTH = eINSTANCE.getElement_Length();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NamedElementImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNamedElement()
		 * @generated
		 */
		public static final EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Name Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NAMED_ELEMENT__NAME_OFFSET = eINSTANCE.getNamedElement_NameOffset();

		/**
		 * The meta object literal for the '<em><b>Name Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NAMED_ELEMENT__NAME_LENGTH = eINSTANCE.getNamedElement_NameLength();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getValue()
		 * @generated
		 */
		public static final EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl <em>Scalar Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ScalarValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarValue()
		 * @generated
		 */
		public static final EClass SCALAR_VALUE = eINSTANCE.getScalarValue();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCALAR_VALUE__TEXT = eINSTANCE.getScalarValue_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCALAR_VALUE__KIND = eINSTANCE.getScalarValue_Kind();

		/**
		 * The meta object literal for the '<em><b>Quoted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCALAR_VALUE__QUOTED = eINSTANCE.getScalarValue_Quoted();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ListValueImpl <em>List Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ListValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getListValue()
		 * @generated
		 */
		public static final EClass LIST_VALUE = eINSTANCE.getListValue();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LIST_VALUE__ITEMS = eINSTANCE.getListValue_Items();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.MapValueImpl <em>Map Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.MapValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getMapValue()
		 * @generated
		 */
		public static final EClass MAP_VALUE = eINSTANCE.getMapValue();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MAP_VALUE__ENTRIES = eINSTANCE.getMapValue_Entries();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl <em>Function Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.FunctionValueImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getFunctionValue()
		 * @generated
		 */
		public static final EClass FUNCTION_VALUE = eINSTANCE.getFunctionValue();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FUNCTION_VALUE__FUNCTION = eINSTANCE.getFunctionValue_Function();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FUNCTION_VALUE__ARGUMENTS = eINSTANCE.getFunctionValue_Arguments();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.AssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getAssignment()
		 * @generated
		 */
		public static final EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ASSIGNMENT__VALUE = eINSTANCE.getAssignment_Value();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl <em>Service Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getServiceTemplate()
		 * @generated
		 */
		public static final EClass SERVICE_TEMPLATE = eINSTANCE.getServiceTemplate();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_TEMPLATE__VERSION = eINSTANCE.getServiceTemplate_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_TEMPLATE__DESCRIPTION = eINSTANCE.getServiceTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_TEMPLATE__METADATA = eINSTANCE.getServiceTemplate_Metadata();

		/**
		 * The meta object literal for the '<em><b>Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_TEMPLATE__IMPORTS = eINSTANCE.getServiceTemplate_Imports();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_TEMPLATE__TYPES = eINSTANCE.getServiceTemplate_Types();

		/**
		 * The meta object literal for the '<em><b>Topology</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_TEMPLATE__TOPOLOGY = eINSTANCE.getServiceTemplate_Topology();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_TEMPLATE__EXTRAS = eINSTANCE.getServiceTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ImportImpl <em>Import</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ImportImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getImport()
		 * @generated
		 */
		public static final EClass IMPORT = eINSTANCE.getImport();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute IMPORT__NAME = eINSTANCE.getImport_Name();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute IMPORT__FILE = eINSTANCE.getImport_File();

		/**
		 * The meta object literal for the '<em><b>Repository</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute IMPORT__REPOSITORY = eINSTANCE.getImport_Repository();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl <em>Topology Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getTopologyTemplate()
		 * @generated
		 */
		public static final EClass TOPOLOGY_TEMPLATE = eINSTANCE.getTopologyTemplate();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TOPOLOGY_TEMPLATE__DESCRIPTION = eINSTANCE.getTopologyTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__INPUTS = eINSTANCE.getTopologyTemplate_Inputs();

		/**
		 * The meta object literal for the '<em><b>Node Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__NODE_TEMPLATES = eINSTANCE.getTopologyTemplate_NodeTemplates();

		/**
		 * The meta object literal for the '<em><b>Relationship Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES = eINSTANCE.getTopologyTemplate_RelationshipTemplates();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__OUTPUTS = eINSTANCE.getTopologyTemplate_Outputs();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__GROUPS = eINSTANCE.getTopologyTemplate_Groups();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__POLICIES = eINSTANCE.getTopologyTemplate_Policies();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TOPOLOGY_TEMPLATE__EXTRAS = eINSTANCE.getTopologyTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl <em>Node Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeTemplate()
		 * @generated
		 */
		public static final EClass NODE_TEMPLATE = eINSTANCE.getNodeTemplate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE_TEMPLATE__TYPE = eINSTANCE.getNodeTemplate_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE_TEMPLATE__DESCRIPTION = eINSTANCE.getNodeTemplate_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__METADATA = eINSTANCE.getNodeTemplate_Metadata();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__PROPERTIES = eINSTANCE.getNodeTemplate_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__ATTRIBUTES = eINSTANCE.getNodeTemplate_Attributes();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__CAPABILITIES = eINSTANCE.getNodeTemplate_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__REQUIREMENTS = eINSTANCE.getNodeTemplate_Requirements();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__ARTIFACTS = eINSTANCE.getNodeTemplate_Artifacts();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__INTERFACES = eINSTANCE.getNodeTemplate_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TEMPLATE__EXTRAS = eINSTANCE.getNodeTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl <em>Capability Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityAssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityAssignment()
		 * @generated
		 */
		public static final EClass CAPABILITY_ASSIGNMENT = eINSTANCE.getCapabilityAssignment();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CAPABILITY_ASSIGNMENT__PROPERTIES = eINSTANCE.getCapabilityAssignment_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CAPABILITY_ASSIGNMENT__ATTRIBUTES = eINSTANCE.getCapabilityAssignment_Attributes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl <em>Requirement Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RequirementAssignmentImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementAssignment()
		 * @generated
		 */
		public static final EClass REQUIREMENT_ASSIGNMENT = eINSTANCE.getRequirementAssignment();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_ASSIGNMENT__NODE = eINSTANCE.getRequirementAssignment_Node();

		/**
		 * The meta object literal for the '<em><b>Capability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_ASSIGNMENT__CAPABILITY = eINSTANCE.getRequirementAssignment_Capability();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_ASSIGNMENT__RELATIONSHIP = eINSTANCE.getRequirementAssignment_Relationship();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REQUIREMENT_ASSIGNMENT__PROPERTIES = eINSTANCE.getRequirementAssignment_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REQUIREMENT_ASSIGNMENT__EXTRAS = eINSTANCE.getRequirementAssignment_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl <em>Artifact Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactDefinition()
		 * @generated
		 */
		public static final EClass ARTIFACT_DEFINITION = eINSTANCE.getArtifactDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_DEFINITION__TYPE = eINSTANCE.getArtifactDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_DEFINITION__DESCRIPTION = eINSTANCE.getArtifactDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ARTIFACT_DEFINITION__FILE = eINSTANCE.getArtifactDefinition_File();

		/**
		 * The meta object literal for the '<em><b>Repository</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_DEFINITION__REPOSITORY = eINSTANCE.getArtifactDefinition_Repository();

		/**
		 * The meta object literal for the '<em><b>Deploy Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_DEFINITION__DEPLOY_PATH = eINSTANCE.getArtifactDefinition_DeployPath();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl <em>Relationship Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipTemplate()
		 * @generated
		 */
		public static final EClass RELATIONSHIP_TEMPLATE = eINSTANCE.getRelationshipTemplate();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATIONSHIP_TEMPLATE__TYPE = eINSTANCE.getRelationshipTemplate_Type();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RELATIONSHIP_TEMPLATE__PROPERTIES = eINSTANCE.getRelationshipTemplate_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RELATIONSHIP_TEMPLATE__EXTRAS = eINSTANCE.getRelationshipTemplate_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.GroupImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroup()
		 * @generated
		 */
		public static final EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute GROUP__TYPE = eINSTANCE.getGroup_Type();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference GROUP__PROPERTIES = eINSTANCE.getGroup_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference GROUP__EXTRAS = eINSTANCE.getGroup_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PolicyImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicy()
		 * @generated
		 */
		public static final EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLICY__TYPE = eINSTANCE.getPolicy_Type();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference POLICY__TARGETS = eINSTANCE.getPolicy_Targets();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference POLICY__PROPERTIES = eINSTANCE.getPolicy_Properties();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference POLICY__EXTRAS = eINSTANCE.getPolicy_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl <em>Schema Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getSchemaDefinition()
		 * @generated
		 */
		public static final EClass SCHEMA_DEFINITION = eINSTANCE.getSchemaDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCHEMA_DEFINITION__TYPE = eINSTANCE.getSchemaDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCHEMA_DEFINITION__DESCRIPTION = eINSTANCE.getSchemaDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SCHEMA_DEFINITION__CONSTRAINTS = eINSTANCE.getSchemaDefinition_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SCHEMA_DEFINITION__ENTRY_SCHEMA = eINSTANCE.getSchemaDefinition_EntrySchema();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ConstraintImpl <em>Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ConstraintImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getConstraint()
		 * @generated
		 */
		public static final EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Operand</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CONSTRAINT__OPERAND = eINSTANCE.getConstraint_Operand();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl <em>Property Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PropertyDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPropertyDefinition()
		 * @generated
		 */
		public static final EClass PROPERTY_DEFINITION = eINSTANCE.getPropertyDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROPERTY_DEFINITION__TYPE = eINSTANCE.getPropertyDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROPERTY_DEFINITION__DESCRIPTION = eINSTANCE.getPropertyDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROPERTY_DEFINITION__REQUIRED = eINSTANCE.getPropertyDefinition_Required();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROPERTY_DEFINITION__DEFAULT_VALUE = eINSTANCE.getPropertyDefinition_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROPERTY_DEFINITION__CONSTRAINTS = eINSTANCE.getPropertyDefinition_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROPERTY_DEFINITION__ENTRY_SCHEMA = eINSTANCE.getPropertyDefinition_EntrySchema();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl <em>Parameter Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ParameterDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getParameterDefinition()
		 * @generated
		 */
		public static final EClass PARAMETER_DEFINITION = eINSTANCE.getParameterDefinition();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PARAMETER_DEFINITION__VALUE = eINSTANCE.getParameterDefinition_Value();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl <em>Entity Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.EntityTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getEntityType()
		 * @generated
		 */
		public static final EClass ENTITY_TYPE = eINSTANCE.getEntityType();

		/**
		 * The meta object literal for the '<em><b>Derived From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ENTITY_TYPE__DERIVED_FROM = eINSTANCE.getEntityType_DerivedFrom();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ENTITY_TYPE__VERSION = eINSTANCE.getEntityType_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ENTITY_TYPE__DESCRIPTION = eINSTANCE.getEntityType_Description();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ENTITY_TYPE__METADATA = eINSTANCE.getEntityType_Metadata();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ENTITY_TYPE__PROPERTIES = eINSTANCE.getEntityType_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ENTITY_TYPE__ATTRIBUTES = eINSTANCE.getEntityType_Attributes();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ENTITY_TYPE__EXTRAS = eINSTANCE.getEntityType_Extras();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl <em>Node Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.NodeTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getNodeType()
		 * @generated
		 */
		public static final EClass NODE_TYPE = eINSTANCE.getNodeType();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TYPE__CAPABILITIES = eINSTANCE.getNodeType_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TYPE__REQUIREMENTS = eINSTANCE.getNodeType_Requirements();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE_TYPE__ARTIFACTS = eINSTANCE.getNodeType_Artifacts();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl <em>Capability Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityDefinition()
		 * @generated
		 */
		public static final EClass CAPABILITY_DEFINITION = eINSTANCE.getCapabilityDefinition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CAPABILITY_DEFINITION__TYPE = eINSTANCE.getCapabilityDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CAPABILITY_DEFINITION__DESCRIPTION = eINSTANCE.getCapabilityDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Valid Source Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CAPABILITY_DEFINITION__VALID_SOURCE_TYPES = eINSTANCE.getCapabilityDefinition_ValidSourceTypes();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CAPABILITY_DEFINITION__PROPERTIES = eINSTANCE.getCapabilityDefinition_Properties();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CAPABILITY_DEFINITION__ATTRIBUTES = eINSTANCE.getCapabilityDefinition_Attributes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl <em>Requirement Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRequirementDefinition()
		 * @generated
		 */
		public static final EClass REQUIREMENT_DEFINITION = eINSTANCE.getRequirementDefinition();

		/**
		 * The meta object literal for the '<em><b>Capability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_DEFINITION__CAPABILITY = eINSTANCE.getRequirementDefinition_Capability();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_DEFINITION__NODE = eINSTANCE.getRequirementDefinition_Node();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_DEFINITION__RELATIONSHIP = eINSTANCE.getRequirementDefinition_Relationship();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_DEFINITION__MINIMUM = eINSTANCE.getRequirementDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REQUIREMENT_DEFINITION__MAXIMUM = eINSTANCE.getRequirementDefinition_Maximum();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl <em>Capability Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.CapabilityTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getCapabilityType()
		 * @generated
		 */
		public static final EClass CAPABILITY_TYPE = eINSTANCE.getCapabilityType();

		/**
		 * The meta object literal for the '<em><b>Valid Source Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CAPABILITY_TYPE__VALID_SOURCE_TYPES = eINSTANCE.getCapabilityType_ValidSourceTypes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl <em>Relationship Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.RelationshipTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getRelationshipType()
		 * @generated
		 */
		public static final EClass RELATIONSHIP_TYPE = eINSTANCE.getRelationshipType();

		/**
		 * The meta object literal for the '<em><b>Valid Target Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATIONSHIP_TYPE__VALID_TARGET_TYPES = eINSTANCE.getRelationshipType_ValidTargetTypes();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl <em>Data Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.DataTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getDataType()
		 * @generated
		 */
		public static final EClass DATA_TYPE = eINSTANCE.getDataType();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DATA_TYPE__CONSTRAINTS = eINSTANCE.getDataType_Constraints();

		/**
		 * The meta object literal for the '<em><b>Entry Schema</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DATA_TYPE__ENTRY_SCHEMA = eINSTANCE.getDataType_EntrySchema();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl <em>Artifact Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.ArtifactTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getArtifactType()
		 * @generated
		 */
		public static final EClass ARTIFACT_TYPE = eINSTANCE.getArtifactType();

		/**
		 * The meta object literal for the '<em><b>Mime Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_TYPE__MIME_TYPE = eINSTANCE.getArtifactType_MimeType();

		/**
		 * The meta object literal for the '<em><b>File Extensions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARTIFACT_TYPE__FILE_EXTENSIONS = eINSTANCE.getArtifactType_FileExtensions();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl <em>Interface Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.InterfaceTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getInterfaceType()
		 * @generated
		 */
		public static final EClass INTERFACE_TYPE = eINSTANCE.getInterfaceType();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl <em>Group Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.GroupTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getGroupType()
		 * @generated
		 */
		public static final EClass GROUP_TYPE = eINSTANCE.getGroupType();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute GROUP_TYPE__MEMBERS = eINSTANCE.getGroupType_Members();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl <em>Policy Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.internal.PolicyTypeImpl
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getPolicyType()
		 * @generated
		 */
		public static final EClass POLICY_TYPE = eINSTANCE.getPolicyType();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLICY_TYPE__TARGETS = eINSTANCE.getPolicyType_Targets();

		/**
		 * The meta object literal for the '{@link org.deepworkbench.topology.model.tosca.ScalarKind <em>Scalar Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.deepworkbench.topology.model.tosca.ScalarKind
		 * @see org.deepworkbench.topology.model.tosca.internal.ToscaPackageImpl#getScalarKind()
		 * @generated
		 */
		public static final EEnum SCALAR_KIND = eINSTANCE.getScalarKind();

	}

} //ToscaPackageImpl
