/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NodeTemplateImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeTemplateImpl extends NamedElementImpl implements NodeTemplate {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

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
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> metadata;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> properties;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> attributes;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<CapabilityAssignment> capabilities;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<RequirementAssignment> requirements;

	/**
	 * The cached value of the '{@link #getArtifacts() <em>Artifacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ArtifactDefinition> artifacts;

	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<InterfaceDefinition> interfaces;

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
	protected NodeTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.NODE_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NODE_TEMPLATE__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NODE_TEMPLATE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.NODE_TEMPLATE__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getProperties() {
		if (properties == null) {
			properties = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.NODE_TEMPLATE__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.NODE_TEMPLATE__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CapabilityAssignment> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<CapabilityAssignment>(CapabilityAssignment.class, this, ToscaPackage.NODE_TEMPLATE__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequirementAssignment> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectEList<RequirementAssignment>(RequirementAssignment.class, this, ToscaPackage.NODE_TEMPLATE__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArtifactDefinition> getArtifacts() {
		if (artifacts == null) {
			artifacts = new EObjectEList<ArtifactDefinition>(ArtifactDefinition.class, this, ToscaPackage.NODE_TEMPLATE__ARTIFACTS);
		}
		return artifacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterfaceDefinition> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectEList<InterfaceDefinition>(InterfaceDefinition.class, this, ToscaPackage.NODE_TEMPLATE__INTERFACES);
		}
		return interfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.NODE_TEMPLATE__EXTRAS);
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
			case ToscaPackage.NODE_TEMPLATE__TYPE:
				return getType();
			case ToscaPackage.NODE_TEMPLATE__DESCRIPTION:
				return getDescription();
			case ToscaPackage.NODE_TEMPLATE__METADATA:
				return getMetadata();
			case ToscaPackage.NODE_TEMPLATE__PROPERTIES:
				return getProperties();
			case ToscaPackage.NODE_TEMPLATE__ATTRIBUTES:
				return getAttributes();
			case ToscaPackage.NODE_TEMPLATE__CAPABILITIES:
				return getCapabilities();
			case ToscaPackage.NODE_TEMPLATE__REQUIREMENTS:
				return getRequirements();
			case ToscaPackage.NODE_TEMPLATE__ARTIFACTS:
				return getArtifacts();
			case ToscaPackage.NODE_TEMPLATE__INTERFACES:
				return getInterfaces();
			case ToscaPackage.NODE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.NODE_TEMPLATE__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends CapabilityAssignment>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends RequirementAssignment>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__ARTIFACTS:
				getArtifacts().clear();
				getArtifacts().addAll((Collection<? extends ArtifactDefinition>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends InterfaceDefinition>)newValue);
				return;
			case ToscaPackage.NODE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.NODE_TEMPLATE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.NODE_TEMPLATE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.NODE_TEMPLATE__METADATA:
				getMetadata().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__PROPERTIES:
				getProperties().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__ATTRIBUTES:
				getAttributes().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__CAPABILITIES:
				getCapabilities().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__REQUIREMENTS:
				getRequirements().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__ARTIFACTS:
				getArtifacts().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__INTERFACES:
				getInterfaces().clear();
				return;
			case ToscaPackage.NODE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.NODE_TEMPLATE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.NODE_TEMPLATE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.NODE_TEMPLATE__METADATA:
				return metadata != null && !metadata.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__ARTIFACTS:
				return artifacts != null && !artifacts.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ToscaPackage.NODE_TEMPLATE__EXTRAS:
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
		result.append(" (type: "); //$NON-NLS-1$
		result.append(type);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //NodeTemplateImpl
