/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capability Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getValidSourceTypes <em>Valid Source Types</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.CapabilityDefinitionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapabilityDefinitionImpl extends NamedElementImpl implements CapabilityDefinition {
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
	 * The cached value of the '{@link #getValidSourceTypes() <em>Valid Source Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidSourceTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> validSourceTypes;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<PropertyDefinition> properties;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<PropertyDefinition> attributes;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_EDEFAULT = 0;

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
	protected static final int MAXIMUM_EDEFAULT = -1;

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
	protected CapabilityDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.CAPABILITY_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.CAPABILITY_DEFINITION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.CAPABILITY_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getValidSourceTypes() {
		if (validSourceTypes == null) {
			validSourceTypes = new EDataTypeEList<String>(String.class, this, ToscaPackage.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES);
		}
		return validSourceTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PropertyDefinition> getProperties() {
		if (properties == null) {
			properties = new EObjectEList<PropertyDefinition>(PropertyDefinition.class, this, ToscaPackage.CAPABILITY_DEFINITION__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PropertyDefinition> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectEList<PropertyDefinition>(PropertyDefinition.class, this, ToscaPackage.CAPABILITY_DEFINITION__ATTRIBUTES);
		}
		return attributes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.CAPABILITY_DEFINITION__MINIMUM, oldMinimum, minimum));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.CAPABILITY_DEFINITION__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.CAPABILITY_DEFINITION__EXTRAS);
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
			case ToscaPackage.CAPABILITY_DEFINITION__TYPE:
				return getType();
			case ToscaPackage.CAPABILITY_DEFINITION__DESCRIPTION:
				return getDescription();
			case ToscaPackage.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES:
				return getValidSourceTypes();
			case ToscaPackage.CAPABILITY_DEFINITION__PROPERTIES:
				return getProperties();
			case ToscaPackage.CAPABILITY_DEFINITION__ATTRIBUTES:
				return getAttributes();
			case ToscaPackage.CAPABILITY_DEFINITION__MINIMUM:
				return getMinimum();
			case ToscaPackage.CAPABILITY_DEFINITION__MAXIMUM:
				return getMaximum();
			case ToscaPackage.CAPABILITY_DEFINITION__EXTRAS:
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
			case ToscaPackage.CAPABILITY_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES:
				getValidSourceTypes().clear();
				getValidSourceTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends PropertyDefinition>)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends PropertyDefinition>)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__MINIMUM:
				setMinimum((Integer)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__MAXIMUM:
				setMaximum((Integer)newValue);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__EXTRAS:
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
			case ToscaPackage.CAPABILITY_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES:
				getValidSourceTypes().clear();
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__PROPERTIES:
				getProperties().clear();
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__ATTRIBUTES:
				getAttributes().clear();
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ToscaPackage.CAPABILITY_DEFINITION__EXTRAS:
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
			case ToscaPackage.CAPABILITY_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.CAPABILITY_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES:
				return validSourceTypes != null && !validSourceTypes.isEmpty();
			case ToscaPackage.CAPABILITY_DEFINITION__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ToscaPackage.CAPABILITY_DEFINITION__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case ToscaPackage.CAPABILITY_DEFINITION__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case ToscaPackage.CAPABILITY_DEFINITION__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case ToscaPackage.CAPABILITY_DEFINITION__EXTRAS:
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
		result.append(", validSourceTypes: "); //$NON-NLS-1$
		result.append(validSourceTypes);
		result.append(", minimum: "); //$NON-NLS-1$
		result.append(minimum);
		result.append(", maximum: "); //$NON-NLS-1$
		result.append(maximum);
		result.append(')');
		return result.toString();
	}

} //CapabilityDefinitionImpl
