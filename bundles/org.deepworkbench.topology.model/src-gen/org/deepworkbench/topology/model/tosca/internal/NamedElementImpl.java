/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import org.deepworkbench.topology.model.Place;

import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl#getNamePlace <em>Name Place</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl#getNameOffset <em>Name Offset</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.NamedElementImpl#getNameLength <em>Name Length</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class NamedElementImpl extends ElementImpl implements NamedElement {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamePlace() <em>Name Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePlace()
	 * @generated
	 * @ordered
	 */
	protected static final Place NAME_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamePlace() <em>Name Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePlace()
	 * @generated
	 * @ordered
	 */
	protected Place namePlace = NAME_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameOffset() <em>Name Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int NAME_OFFSET_EDEFAULT = 0;

	/**
	 * The default value of the '{@link #getNameLength() <em>Name Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameLength()
	 * @generated
	 * @ordered
	 */
	protected static final int NAME_LENGTH_EDEFAULT = 0;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NamedElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.NAMED_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NAMED_ELEMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getNamePlace() {
		return namePlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNamePlace(Place newNamePlace) {
		Place oldNamePlace = namePlace;
		namePlace = newNamePlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NAMED_ELEMENT__NAME_PLACE, oldNamePlace, namePlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNameOffset() {
		return getNamePlace() == null ? -1 : getNamePlace().offset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNameLength() {
		return getNamePlace() == null ? 0 : getNamePlace().length();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ToscaPackage.NAMED_ELEMENT__NAME:
				return getName();
			case ToscaPackage.NAMED_ELEMENT__NAME_PLACE:
				return getNamePlace();
			case ToscaPackage.NAMED_ELEMENT__NAME_OFFSET:
				return getNameOffset();
			case ToscaPackage.NAMED_ELEMENT__NAME_LENGTH:
				return getNameLength();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ToscaPackage.NAMED_ELEMENT__NAME:
				setName((String)newValue);
				return;
			case ToscaPackage.NAMED_ELEMENT__NAME_PLACE:
				setNamePlace((Place)newValue);
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
			case ToscaPackage.NAMED_ELEMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ToscaPackage.NAMED_ELEMENT__NAME_PLACE:
				setNamePlace(NAME_PLACE_EDEFAULT);
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
			case ToscaPackage.NAMED_ELEMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ToscaPackage.NAMED_ELEMENT__NAME_PLACE:
				return NAME_PLACE_EDEFAULT == null ? namePlace != null : !NAME_PLACE_EDEFAULT.equals(namePlace);
			case ToscaPackage.NAMED_ELEMENT__NAME_OFFSET:
				return getNameOffset() != NAME_OFFSET_EDEFAULT;
			case ToscaPackage.NAMED_ELEMENT__NAME_LENGTH:
				return getNameLength() != NAME_LENGTH_EDEFAULT;
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", namePlace: "); //$NON-NLS-1$
		result.append(namePlace);
		result.append(')');
		return result.toString();
	}

} //NamedElementImpl
