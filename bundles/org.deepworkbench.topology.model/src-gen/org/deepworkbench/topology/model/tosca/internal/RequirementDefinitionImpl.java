/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.deepworkbench.topology.model.tosca.Value;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Requirement Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getCapability <em>Capability</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getNodeFilter <em>Node Filter</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RequirementDefinitionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequirementDefinitionImpl extends NamedElementImpl implements RequirementDefinition {
	/**
	 * The default value of the '{@link #getCapability() <em>Capability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapability()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapability() <em>Capability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapability()
	 * @generated
	 * @ordered
	 */
	protected String capability = CAPABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final String NODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected String node = NODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIONSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected String relationship = RELATIONSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected int minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected int maximum = MAXIMUM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodeFilter() <em>Node Filter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeFilter()
	 * @generated
	 * @ordered
	 */
	protected Value nodeFilter;

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
	protected RequirementDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.REQUIREMENT_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapability() {
		return capability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setCapability(String newCapability) {
		String oldCapability = capability;
		capability = newCapability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__CAPABILITY, oldCapability, capability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNode(String newNode) {
		String oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelationship() {
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setRelationship(String newRelationship) {
		String oldRelationship = relationship;
		relationship = newRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__RELATIONSHIP, oldRelationship, relationship));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setMinimum(int newMinimum) {
		int oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setMaximum(int newMaximum) {
		int oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Value getNodeFilter() {
		return nodeFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNodeFilter(Value newNodeFilter) {
		Value oldNodeFilter = nodeFilter;
		nodeFilter = newNodeFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.REQUIREMENT_DEFINITION__NODE_FILTER, oldNodeFilter, nodeFilter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.REQUIREMENT_DEFINITION__EXTRAS);
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
			case ToscaPackage.REQUIREMENT_DEFINITION__CAPABILITY:
				return getCapability();
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE:
				return getNode();
			case ToscaPackage.REQUIREMENT_DEFINITION__RELATIONSHIP:
				return getRelationship();
			case ToscaPackage.REQUIREMENT_DEFINITION__MINIMUM:
				return getMinimum();
			case ToscaPackage.REQUIREMENT_DEFINITION__MAXIMUM:
				return getMaximum();
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE_FILTER:
				return getNodeFilter();
			case ToscaPackage.REQUIREMENT_DEFINITION__EXTRAS:
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
			case ToscaPackage.REQUIREMENT_DEFINITION__CAPABILITY:
				setCapability((String)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE:
				setNode((String)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__RELATIONSHIP:
				setRelationship((String)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__MINIMUM:
				setMinimum((Integer)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__MAXIMUM:
				setMaximum((Integer)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE_FILTER:
				setNodeFilter((Value)newValue);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__EXTRAS:
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
			case ToscaPackage.REQUIREMENT_DEFINITION__CAPABILITY:
				setCapability(CAPABILITY_EDEFAULT);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE:
				setNode(NODE_EDEFAULT);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__RELATIONSHIP:
				setRelationship(RELATIONSHIP_EDEFAULT);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE_FILTER:
				setNodeFilter((Value)null);
				return;
			case ToscaPackage.REQUIREMENT_DEFINITION__EXTRAS:
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
			case ToscaPackage.REQUIREMENT_DEFINITION__CAPABILITY:
				return CAPABILITY_EDEFAULT == null ? capability != null : !CAPABILITY_EDEFAULT.equals(capability);
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE:
				return NODE_EDEFAULT == null ? node != null : !NODE_EDEFAULT.equals(node);
			case ToscaPackage.REQUIREMENT_DEFINITION__RELATIONSHIP:
				return RELATIONSHIP_EDEFAULT == null ? relationship != null : !RELATIONSHIP_EDEFAULT.equals(relationship);
			case ToscaPackage.REQUIREMENT_DEFINITION__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case ToscaPackage.REQUIREMENT_DEFINITION__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case ToscaPackage.REQUIREMENT_DEFINITION__NODE_FILTER:
				return nodeFilter != null;
			case ToscaPackage.REQUIREMENT_DEFINITION__EXTRAS:
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
		result.append(" (capability: "); //$NON-NLS-1$
		result.append(capability);
		result.append(", node: "); //$NON-NLS-1$
		result.append(node);
		result.append(", relationship: "); //$NON-NLS-1$
		result.append(relationship);
		result.append(", minimum: "); //$NON-NLS-1$
		result.append(minimum);
		result.append(", maximum: "); //$NON-NLS-1$
		result.append(maximum);
		result.append(')');
		return result.toString();
	}

} //RequirementDefinitionImpl
