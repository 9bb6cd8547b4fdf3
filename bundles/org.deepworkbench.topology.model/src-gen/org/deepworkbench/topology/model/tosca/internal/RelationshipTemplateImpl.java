/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.RelationshipTemplateImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipTemplateImpl extends NamedElementImpl implements RelationshipTemplate {
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
	protected RelationshipTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.RELATIONSHIP_TEMPLATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.RELATIONSHIP_TEMPLATE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getProperties() {
		if (properties == null) {
			properties = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.RELATIONSHIP_TEMPLATE__PROPERTIES);
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
			attributes = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.RELATIONSHIP_TEMPLATE__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterfaceDefinition> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectEList<InterfaceDefinition>(InterfaceDefinition.class, this, ToscaPackage.RELATIONSHIP_TEMPLATE__INTERFACES);
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
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.RELATIONSHIP_TEMPLATE__EXTRAS);
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
			case ToscaPackage.RELATIONSHIP_TEMPLATE__TYPE:
				return getType();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__PROPERTIES:
				return getProperties();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__ATTRIBUTES:
				return getAttributes();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__INTERFACES:
				return getInterfaces();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__EXTRAS:
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
			case ToscaPackage.RELATIONSHIP_TEMPLATE__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends InterfaceDefinition>)newValue);
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__EXTRAS:
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
			case ToscaPackage.RELATIONSHIP_TEMPLATE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__PROPERTIES:
				getProperties().clear();
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__ATTRIBUTES:
				getAttributes().clear();
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__INTERFACES:
				getInterfaces().clear();
				return;
			case ToscaPackage.RELATIONSHIP_TEMPLATE__EXTRAS:
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
			case ToscaPackage.RELATIONSHIP_TEMPLATE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.RELATIONSHIP_TEMPLATE__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ToscaPackage.RELATIONSHIP_TEMPLATE__EXTRAS:
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
		result.append(')');
		return result.toString();
	}

} //RelationshipTemplateImpl
