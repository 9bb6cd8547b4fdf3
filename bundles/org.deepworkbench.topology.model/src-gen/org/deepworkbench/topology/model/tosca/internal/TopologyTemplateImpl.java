/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.deepworkbench.topology.model.tosca.Workflow;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Topology Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getNodeTemplates <em>Node Templates</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getRelationshipTemplates <em>Relationship Templates</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getWorkflows <em>Workflows</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getSubstitution <em>Substitution</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.TopologyTemplateImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TopologyTemplateImpl extends ElementImpl implements TopologyTemplate {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterDefinition> inputs;

	/**
	 * The cached value of the '{@link #getNodeTemplates() <em>Node Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<NodeTemplate> nodeTemplates;

	/**
	 * The cached value of the '{@link #getRelationshipTemplates() <em>Relationship Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationshipTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationshipTemplate> relationshipTemplates;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterDefinition> outputs;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getWorkflows() <em>Workflows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflows()
	 * @generated
	 * @ordered
	 */
	protected EList<Workflow> workflows;

	/**
	 * The cached value of the '{@link #getSubstitution() <em>Substitution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstitution()
	 * @generated
	 * @ordered
	 */
	protected SubstitutionMapping substitution;

	/**
	 * The cached value of the '{@link #getExtras() <em>Extras</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> extras;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TopologyTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.TOPOLOGY_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.TOPOLOGY_TEMPLATE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterDefinition> getInputs() {
		if (inputs == null) {
			inputs = new EObjectEList<ParameterDefinition>(ParameterDefinition.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NodeTemplate> getNodeTemplates() {
		if (nodeTemplates == null) {
			nodeTemplates = new EObjectEList<NodeTemplate>(NodeTemplate.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__NODE_TEMPLATES);
		}
		return nodeTemplates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationshipTemplate> getRelationshipTemplates() {
		if (relationshipTemplates == null) {
			relationshipTemplates = new EObjectEList<RelationshipTemplate>(RelationshipTemplate.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES);
		}
		return relationshipTemplates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterDefinition> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectEList<ParameterDefinition>(ParameterDefinition.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectEList<Group>(Group.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies() {
		if (policies == null) {
			policies = new EObjectEList<Policy>(Policy.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workflow> getWorkflows() {
		if (workflows == null) {
			workflows = new EObjectEList<Workflow>(Workflow.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__WORKFLOWS);
		}
		return workflows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubstitutionMapping getSubstitution() {
		return substitution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setSubstitution(SubstitutionMapping newSubstitution) {
		SubstitutionMapping oldSubstitution = substitution;
		substitution = newSubstitution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.TOPOLOGY_TEMPLATE__SUBSTITUTION, oldSubstitution, substitution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.TOPOLOGY_TEMPLATE__EXTRAS);
		}
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ToscaPackage.TOPOLOGY_TEMPLATE__DESCRIPTION:
				return getDescription();
			case ToscaPackage.TOPOLOGY_TEMPLATE__INPUTS:
				return getInputs();
			case ToscaPackage.TOPOLOGY_TEMPLATE__NODE_TEMPLATES:
				return getNodeTemplates();
			case ToscaPackage.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES:
				return getRelationshipTemplates();
			case ToscaPackage.TOPOLOGY_TEMPLATE__OUTPUTS:
				return getOutputs();
			case ToscaPackage.TOPOLOGY_TEMPLATE__GROUPS:
				return getGroups();
			case ToscaPackage.TOPOLOGY_TEMPLATE__POLICIES:
				return getPolicies();
			case ToscaPackage.TOPOLOGY_TEMPLATE__WORKFLOWS:
				return getWorkflows();
			case ToscaPackage.TOPOLOGY_TEMPLATE__SUBSTITUTION:
				return getSubstitution();
			case ToscaPackage.TOPOLOGY_TEMPLATE__EXTRAS:
				return getExtras();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ToscaPackage.TOPOLOGY_TEMPLATE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends ParameterDefinition>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__NODE_TEMPLATES:
				getNodeTemplates().clear();
				getNodeTemplates().addAll((Collection<? extends NodeTemplate>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES:
				getRelationshipTemplates().clear();
				getRelationshipTemplates().addAll((Collection<? extends RelationshipTemplate>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends ParameterDefinition>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__WORKFLOWS:
				getWorkflows().clear();
				getWorkflows().addAll((Collection<? extends Workflow>)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__SUBSTITUTION:
				setSubstitution((SubstitutionMapping)newValue);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__EXTRAS:
				getExtras().clear();
				getExtras().addAll((Collection<? extends Assignment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ToscaPackage.TOPOLOGY_TEMPLATE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__INPUTS:
				getInputs().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__NODE_TEMPLATES:
				getNodeTemplates().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES:
				getRelationshipTemplates().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__OUTPUTS:
				getOutputs().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__GROUPS:
				getGroups().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__POLICIES:
				getPolicies().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__WORKFLOWS:
				getWorkflows().clear();
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__SUBSTITUTION:
				setSubstitution((SubstitutionMapping)null);
				return;
			case ToscaPackage.TOPOLOGY_TEMPLATE__EXTRAS:
				getExtras().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ToscaPackage.TOPOLOGY_TEMPLATE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.TOPOLOGY_TEMPLATE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__NODE_TEMPLATES:
				return nodeTemplates != null && !nodeTemplates.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES:
				return relationshipTemplates != null && !relationshipTemplates.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__GROUPS:
				return groups != null && !groups.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__POLICIES:
				return policies != null && !policies.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__WORKFLOWS:
				return workflows != null && !workflows.isEmpty();
			case ToscaPackage.TOPOLOGY_TEMPLATE__SUBSTITUTION:
				return substitution != null;
			case ToscaPackage.TOPOLOGY_TEMPLATE__EXTRAS:
				return extras != null && !extras.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //TopologyTemplateImpl
