/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.InterfaceDefinitionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceDefinitionImpl extends NamedElementImpl implements InterfaceDefinition {
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
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterDefinition> inputs;

	/**
	 * The cached value of the '{@link #getOperations() <em>Operations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected EList<OperationDefinition> operations;

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
	protected InterfaceDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.INTERFACE_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.INTERFACE_DEFINITION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.INTERFACE_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterDefinition> getInputs() {
		if (inputs == null) {
			inputs = new EObjectEList<ParameterDefinition>(ParameterDefinition.class, this, ToscaPackage.INTERFACE_DEFINITION__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OperationDefinition> getOperations() {
		if (operations == null) {
			operations = new EObjectEList<OperationDefinition>(OperationDefinition.class, this, ToscaPackage.INTERFACE_DEFINITION__OPERATIONS);
		}
		return operations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.INTERFACE_DEFINITION__EXTRAS);
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
			case ToscaPackage.INTERFACE_DEFINITION__TYPE:
				return getType();
			case ToscaPackage.INTERFACE_DEFINITION__DESCRIPTION:
				return getDescription();
			case ToscaPackage.INTERFACE_DEFINITION__INPUTS:
				return getInputs();
			case ToscaPackage.INTERFACE_DEFINITION__OPERATIONS:
				return getOperations();
			case ToscaPackage.INTERFACE_DEFINITION__EXTRAS:
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
			case ToscaPackage.INTERFACE_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends ParameterDefinition>)newValue);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__OPERATIONS:
				getOperations().clear();
				getOperations().addAll((Collection<? extends OperationDefinition>)newValue);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__EXTRAS:
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
			case ToscaPackage.INTERFACE_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.INTERFACE_DEFINITION__INPUTS:
				getInputs().clear();
				return;
			case ToscaPackage.INTERFACE_DEFINITION__OPERATIONS:
				getOperations().clear();
				return;
			case ToscaPackage.INTERFACE_DEFINITION__EXTRAS:
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
			case ToscaPackage.INTERFACE_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.INTERFACE_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.INTERFACE_DEFINITION__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ToscaPackage.INTERFACE_DEFINITION__OPERATIONS:
				return operations != null && !operations.isEmpty();
			case ToscaPackage.INTERFACE_DEFINITION__EXTRAS:
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

} //InterfaceDefinitionImpl
