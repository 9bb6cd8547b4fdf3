/**
 */
package org.deepworkbench.topology.model.tosca.internal;

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
	 * The default value of the '{@link #getNameOffset() <em>Name Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int NAME_OFFSET_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getNameOffset() <em>Name Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameOffset()
	 * @generated
	 * @ordered
	 */
	protected int nameOffset = NAME_OFFSET_EDEFAULT;

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
	 * The cached value of the '{@link #getNameLength() <em>Name Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameLength()
	 * @generated
	 * @ordered
	 */
	protected int nameLength = NAME_LENGTH_EDEFAULT;

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
	public int getNameOffset() {
		return nameOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNameOffset(int newNameOffset) {
		int oldNameOffset = nameOffset;
		nameOffset = newNameOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NAMED_ELEMENT__NAME_OFFSET, oldNameOffset, nameOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNameLength() {
		return nameLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setNameLength(int newNameLength) {
		int oldNameLength = nameLength;
		nameLength = newNameLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.NAMED_ELEMENT__NAME_LENGTH, oldNameLength, nameLength));
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
			case ToscaPackage.NAMED_ELEMENT__NAME_OFFSET:
				setNameOffset((Integer)newValue);
				return;
			case ToscaPackage.NAMED_ELEMENT__NAME_LENGTH:
				setNameLength((Integer)newValue);
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
			case ToscaPackage.NAMED_ELEMENT__NAME_OFFSET:
				setNameOffset(NAME_OFFSET_EDEFAULT);
				return;
			case ToscaPackage.NAMED_ELEMENT__NAME_LENGTH:
				setNameLength(NAME_LENGTH_EDEFAULT);
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
			case ToscaPackage.NAMED_ELEMENT__NAME_OFFSET:
				return nameOffset != NAME_OFFSET_EDEFAULT;
			case ToscaPackage.NAMED_ELEMENT__NAME_LENGTH:
				return nameLength != NAME_LENGTH_EDEFAULT;
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
		result.append(", nameOffset: "); //$NON-NLS-1$
		result.append(nameOffset);
		result.append(", nameLength: "); //$NON-NLS-1$
		result.append(nameLength);
		result.append(')');
		return result.toString();
	}

} //NamedElementImpl
