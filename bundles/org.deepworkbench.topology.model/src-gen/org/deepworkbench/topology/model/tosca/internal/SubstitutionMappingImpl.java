/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Substitution Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getNodeType <em>Node Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SubstitutionMappingImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubstitutionMappingImpl extends ElementImpl implements SubstitutionMapping {
	/**
	 * The default value of the '{@link #getNodeType() <em>Node Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeType()
	 * @generated
	 * @ordered
	 */
	protected static final String NODE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNodeType() <em>Node Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeType()
	 * @generated
	 * @ordered
	 */
	protected String nodeType = NODE_TYPE_EDEFAULT;

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
	protected EList<Assignment> capabilities;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> requirements;

	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> interfaces;

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
	protected SubstitutionMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.SUBSTITUTION_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNodeType() {
		return nodeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNodeType(String newNodeType) {
		String oldNodeType = nodeType;
		nodeType = newNodeType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SUBSTITUTION_MAPPING__NODE_TYPE, oldNodeType, nodeType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getProperties() {
		if (properties == null) {
			properties = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__PROPERTIES);
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
			attributes = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__INTERFACES);
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
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SUBSTITUTION_MAPPING__EXTRAS);
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
			case ToscaPackage.SUBSTITUTION_MAPPING__NODE_TYPE:
				return getNodeType();
			case ToscaPackage.SUBSTITUTION_MAPPING__PROPERTIES:
				return getProperties();
			case ToscaPackage.SUBSTITUTION_MAPPING__ATTRIBUTES:
				return getAttributes();
			case ToscaPackage.SUBSTITUTION_MAPPING__CAPABILITIES:
				return getCapabilities();
			case ToscaPackage.SUBSTITUTION_MAPPING__REQUIREMENTS:
				return getRequirements();
			case ToscaPackage.SUBSTITUTION_MAPPING__INTERFACES:
				return getInterfaces();
			case ToscaPackage.SUBSTITUTION_MAPPING__EXTRAS:
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
			case ToscaPackage.SUBSTITUTION_MAPPING__NODE_TYPE:
				setNodeType((String)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__EXTRAS:
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
			case ToscaPackage.SUBSTITUTION_MAPPING__NODE_TYPE:
				setNodeType(NODE_TYPE_EDEFAULT);
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__PROPERTIES:
				getProperties().clear();
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__ATTRIBUTES:
				getAttributes().clear();
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__CAPABILITIES:
				getCapabilities().clear();
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__REQUIREMENTS:
				getRequirements().clear();
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__INTERFACES:
				getInterfaces().clear();
				return;
			case ToscaPackage.SUBSTITUTION_MAPPING__EXTRAS:
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
			case ToscaPackage.SUBSTITUTION_MAPPING__NODE_TYPE:
				return NODE_TYPE_EDEFAULT == null ? nodeType != null : !NODE_TYPE_EDEFAULT.equals(nodeType);
			case ToscaPackage.SUBSTITUTION_MAPPING__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ToscaPackage.SUBSTITUTION_MAPPING__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case ToscaPackage.SUBSTITUTION_MAPPING__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case ToscaPackage.SUBSTITUTION_MAPPING__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case ToscaPackage.SUBSTITUTION_MAPPING__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ToscaPackage.SUBSTITUTION_MAPPING__EXTRAS:
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
		result.append(" (nodeType: "); //$NON-NLS-1$
		result.append(nodeType);
		result.append(')');
		return result.toString();
	}

} //SubstitutionMappingImpl
