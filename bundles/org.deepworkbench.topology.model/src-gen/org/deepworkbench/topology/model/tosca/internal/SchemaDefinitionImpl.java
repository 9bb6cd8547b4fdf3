/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Schema Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getEntrySchema <em>Entry Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getKeySchema <em>Key Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.SchemaDefinitionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemaDefinitionImpl extends ElementImpl implements SchemaDefinition {
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
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> constraints;

	/**
	 * The cached value of the '{@link #getEntrySchema() <em>Entry Schema</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntrySchema()
	 * @generated
	 * @ordered
	 */
	protected SchemaDefinition entrySchema;

	/**
	 * The cached value of the '{@link #getKeySchema() <em>Key Schema</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeySchema()
	 * @generated
	 * @ordered
	 */
	protected SchemaDefinition keySchema;

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
	protected SchemaDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.SCHEMA_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SCHEMA_DEFINITION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SCHEMA_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectEList<Constraint>(Constraint.class, this, ToscaPackage.SCHEMA_DEFINITION__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemaDefinition getEntrySchema() {
		return entrySchema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setEntrySchema(SchemaDefinition newEntrySchema) {
		SchemaDefinition oldEntrySchema = entrySchema;
		entrySchema = newEntrySchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SCHEMA_DEFINITION__ENTRY_SCHEMA, oldEntrySchema, entrySchema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemaDefinition getKeySchema() {
		return keySchema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setKeySchema(SchemaDefinition newKeySchema) {
		SchemaDefinition oldKeySchema = keySchema;
		keySchema = newKeySchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SCHEMA_DEFINITION__KEY_SCHEMA, oldKeySchema, keySchema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SCHEMA_DEFINITION__EXTRAS);
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
			case ToscaPackage.SCHEMA_DEFINITION__TYPE:
				return getType();
			case ToscaPackage.SCHEMA_DEFINITION__DESCRIPTION:
				return getDescription();
			case ToscaPackage.SCHEMA_DEFINITION__CONSTRAINTS:
				return getConstraints();
			case ToscaPackage.SCHEMA_DEFINITION__ENTRY_SCHEMA:
				return getEntrySchema();
			case ToscaPackage.SCHEMA_DEFINITION__KEY_SCHEMA:
				return getKeySchema();
			case ToscaPackage.SCHEMA_DEFINITION__EXTRAS:
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
			case ToscaPackage.SCHEMA_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__ENTRY_SCHEMA:
				setEntrySchema((SchemaDefinition)newValue);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__KEY_SCHEMA:
				setKeySchema((SchemaDefinition)newValue);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__EXTRAS:
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
			case ToscaPackage.SCHEMA_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__CONSTRAINTS:
				getConstraints().clear();
				return;
			case ToscaPackage.SCHEMA_DEFINITION__ENTRY_SCHEMA:
				setEntrySchema((SchemaDefinition)null);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__KEY_SCHEMA:
				setKeySchema((SchemaDefinition)null);
				return;
			case ToscaPackage.SCHEMA_DEFINITION__EXTRAS:
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
			case ToscaPackage.SCHEMA_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.SCHEMA_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.SCHEMA_DEFINITION__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case ToscaPackage.SCHEMA_DEFINITION__ENTRY_SCHEMA:
				return entrySchema != null;
			case ToscaPackage.SCHEMA_DEFINITION__KEY_SCHEMA:
				return keySchema != null;
			case ToscaPackage.SCHEMA_DEFINITION__EXTRAS:
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

} //SchemaDefinitionImpl
