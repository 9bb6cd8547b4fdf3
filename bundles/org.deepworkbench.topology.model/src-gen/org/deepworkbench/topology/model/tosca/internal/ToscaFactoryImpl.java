/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import org.deepworkbench.topology.model.tosca.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ToscaFactoryImpl extends EFactoryImpl implements ToscaFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ToscaFactory init() {
		try {
			ToscaFactory theToscaFactory = (ToscaFactory)EPackage.Registry.INSTANCE.getEFactory(ToscaPackage.eNS_URI);
			if (theToscaFactory != null) {
				return theToscaFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ToscaFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ToscaFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ToscaPackage.SCALAR_VALUE: return createScalarValue();
			case ToscaPackage.LIST_VALUE: return createListValue();
			case ToscaPackage.MAP_VALUE: return createMapValue();
			case ToscaPackage.FUNCTION_VALUE: return createFunctionValue();
			case ToscaPackage.ASSIGNMENT: return createAssignment();
			case ToscaPackage.SERVICE_TEMPLATE: return createServiceTemplate();
			case ToscaPackage.IMPORT: return createImport();
			case ToscaPackage.REPOSITORY: return createRepository();
			case ToscaPackage.TOPOLOGY_TEMPLATE: return createTopologyTemplate();
			case ToscaPackage.NODE_TEMPLATE: return createNodeTemplate();
			case ToscaPackage.CAPABILITY_ASSIGNMENT: return createCapabilityAssignment();
			case ToscaPackage.REQUIREMENT_ASSIGNMENT: return createRequirementAssignment();
			case ToscaPackage.ARTIFACT_DEFINITION: return createArtifactDefinition();
			case ToscaPackage.INTERFACE_DEFINITION: return createInterfaceDefinition();
			case ToscaPackage.OPERATION_DEFINITION: return createOperationDefinition();
			case ToscaPackage.RELATIONSHIP_TEMPLATE: return createRelationshipTemplate();
			case ToscaPackage.GROUP: return createGroup();
			case ToscaPackage.POLICY: return createPolicy();
			case ToscaPackage.WORKFLOW: return createWorkflow();
			case ToscaPackage.WORKFLOW_STEP: return createWorkflowStep();
			case ToscaPackage.SUBSTITUTION_MAPPING: return createSubstitutionMapping();
			case ToscaPackage.SCHEMA_DEFINITION: return createSchemaDefinition();
			case ToscaPackage.CONSTRAINT: return createConstraint();
			case ToscaPackage.PROPERTY_DEFINITION: return createPropertyDefinition();
			case ToscaPackage.PARAMETER_DEFINITION: return createParameterDefinition();
			case ToscaPackage.NODE_TYPE: return createNodeType();
			case ToscaPackage.CAPABILITY_DEFINITION: return createCapabilityDefinition();
			case ToscaPackage.REQUIREMENT_DEFINITION: return createRequirementDefinition();
			case ToscaPackage.CAPABILITY_TYPE: return createCapabilityType();
			case ToscaPackage.RELATIONSHIP_TYPE: return createRelationshipType();
			case ToscaPackage.DATA_TYPE: return createDataType();
			case ToscaPackage.ARTIFACT_TYPE: return createArtifactType();
			case ToscaPackage.INTERFACE_TYPE: return createInterfaceType();
			case ToscaPackage.GROUP_TYPE: return createGroupType();
			case ToscaPackage.POLICY_TYPE: return createPolicyType();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ToscaPackage.SCALAR_KIND:
				return createScalarKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ToscaPackage.SCALAR_KIND:
				return convertScalarKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScalarValue createScalarValue() {
		ScalarValueImpl scalarValue = new ScalarValueImpl();
		return scalarValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListValue createListValue() {
		ListValueImpl listValue = new ListValueImpl();
		return listValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapValue createMapValue() {
		MapValueImpl mapValue = new MapValueImpl();
		return mapValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionValue createFunctionValue() {
		FunctionValueImpl functionValue = new FunctionValueImpl();
		return functionValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assignment createAssignment() {
		AssignmentImpl assignment = new AssignmentImpl();
		return assignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceTemplate createServiceTemplate() {
		ServiceTemplateImpl serviceTemplate = new ServiceTemplateImpl();
		return serviceTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Import createImport() {
		ImportImpl import_ = new ImportImpl();
		return import_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Repository createRepository() {
		RepositoryImpl repository = new RepositoryImpl();
		return repository;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopologyTemplate createTopologyTemplate() {
		TopologyTemplateImpl topologyTemplate = new TopologyTemplateImpl();
		return topologyTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeTemplate createNodeTemplate() {
		NodeTemplateImpl nodeTemplate = new NodeTemplateImpl();
		return nodeTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapabilityAssignment createCapabilityAssignment() {
		CapabilityAssignmentImpl capabilityAssignment = new CapabilityAssignmentImpl();
		return capabilityAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequirementAssignment createRequirementAssignment() {
		RequirementAssignmentImpl requirementAssignment = new RequirementAssignmentImpl();
		return requirementAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArtifactDefinition createArtifactDefinition() {
		ArtifactDefinitionImpl artifactDefinition = new ArtifactDefinitionImpl();
		return artifactDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceDefinition createInterfaceDefinition() {
		InterfaceDefinitionImpl interfaceDefinition = new InterfaceDefinitionImpl();
		return interfaceDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperationDefinition createOperationDefinition() {
		OperationDefinitionImpl operationDefinition = new OperationDefinitionImpl();
		return operationDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipTemplate createRelationshipTemplate() {
		RelationshipTemplateImpl relationshipTemplate = new RelationshipTemplateImpl();
		return relationshipTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group createGroup() {
		GroupImpl group = new GroupImpl();
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy createPolicy() {
		PolicyImpl policy = new PolicyImpl();
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workflow createWorkflow() {
		WorkflowImpl workflow = new WorkflowImpl();
		return workflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkflowStep createWorkflowStep() {
		WorkflowStepImpl workflowStep = new WorkflowStepImpl();
		return workflowStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubstitutionMapping createSubstitutionMapping() {
		SubstitutionMappingImpl substitutionMapping = new SubstitutionMappingImpl();
		return substitutionMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemaDefinition createSchemaDefinition() {
		SchemaDefinitionImpl schemaDefinition = new SchemaDefinitionImpl();
		return schemaDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Constraint createConstraint() {
		ConstraintImpl constraint = new ConstraintImpl();
		return constraint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PropertyDefinition createPropertyDefinition() {
		PropertyDefinitionImpl propertyDefinition = new PropertyDefinitionImpl();
		return propertyDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterDefinition createParameterDefinition() {
		ParameterDefinitionImpl parameterDefinition = new ParameterDefinitionImpl();
		return parameterDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeType createNodeType() {
		NodeTypeImpl nodeType = new NodeTypeImpl();
		return nodeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapabilityDefinition createCapabilityDefinition() {
		CapabilityDefinitionImpl capabilityDefinition = new CapabilityDefinitionImpl();
		return capabilityDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequirementDefinition createRequirementDefinition() {
		RequirementDefinitionImpl requirementDefinition = new RequirementDefinitionImpl();
		return requirementDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapabilityType createCapabilityType() {
		CapabilityTypeImpl capabilityType = new CapabilityTypeImpl();
		return capabilityType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipType createRelationshipType() {
		RelationshipTypeImpl relationshipType = new RelationshipTypeImpl();
		return relationshipType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataType createDataType() {
		DataTypeImpl dataType = new DataTypeImpl();
		return dataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArtifactType createArtifactType() {
		ArtifactTypeImpl artifactType = new ArtifactTypeImpl();
		return artifactType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceType createInterfaceType() {
		InterfaceTypeImpl interfaceType = new InterfaceTypeImpl();
		return interfaceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupType createGroupType() {
		GroupTypeImpl groupType = new GroupTypeImpl();
		return groupType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyType createPolicyType() {
		PolicyTypeImpl policyType = new PolicyTypeImpl();
		return policyType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScalarKind createScalarKindFromString(EDataType eDataType, String initialValue) {
		ScalarKind result = ScalarKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScalarKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ToscaPackage getToscaPackage() {
		return (ToscaPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ToscaPackage getPackage() {
		return ToscaPackage.eINSTANCE;
	}

} //ToscaFactoryImpl
