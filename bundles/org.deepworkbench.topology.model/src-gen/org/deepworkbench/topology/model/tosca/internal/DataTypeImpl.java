/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl#getEntrySchema <em>Entry Schema</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.DataTypeImpl#getKeySchema <em>Key Schema</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataTypeImpl extends EntityTypeImpl implements DataType {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.DATA_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectEList<Constraint>(Constraint.class, this, ToscaPackage.DATA_TYPE__CONSTRAINTS);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.DATA_TYPE__ENTRY_SCHEMA, oldEntrySchema, entrySchema));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.DATA_TYPE__KEY_SCHEMA, oldKeySchema, keySchema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ToscaPackage.DATA_TYPE__CONSTRAINTS:
				return getConstraints();
			case ToscaPackage.DATA_TYPE__ENTRY_SCHEMA:
				return getEntrySchema();
			case ToscaPackage.DATA_TYPE__KEY_SCHEMA:
				return getKeySchema();
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
			case ToscaPackage.DATA_TYPE__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
				return;
			case ToscaPackage.DATA_TYPE__ENTRY_SCHEMA:
				setEntrySchema((SchemaDefinition)newValue);
				return;
			case ToscaPackage.DATA_TYPE__KEY_SCHEMA:
				setKeySchema((SchemaDefinition)newValue);
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
			case ToscaPackage.DATA_TYPE__CONSTRAINTS:
				getConstraints().clear();
				return;
			case ToscaPackage.DATA_TYPE__ENTRY_SCHEMA:
				setEntrySchema((SchemaDefinition)null);
				return;
			case ToscaPackage.DATA_TYPE__KEY_SCHEMA:
				setKeySchema((SchemaDefinition)null);
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
			case ToscaPackage.DATA_TYPE__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case ToscaPackage.DATA_TYPE__ENTRY_SCHEMA:
				return entrySchema != null;
			case ToscaPackage.DATA_TYPE__KEY_SCHEMA:
				return keySchema != null;
		}
		return super.eIsSet(featureID);
	}

} //DataTypeImpl
