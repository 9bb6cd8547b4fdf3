/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workflow Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl#getOnSuccess <em>On Success</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl#getOnFailure <em>On Failure</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.WorkflowStepImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkflowStepImpl extends NamedElementImpl implements WorkflowStep {
	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected ScalarValue target;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Value> activities;

	/**
	 * The cached value of the '{@link #getOnSuccess() <em>On Success</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnSuccess()
	 * @generated
	 * @ordered
	 */
	protected EList<ScalarValue> onSuccess;

	/**
	 * The cached value of the '{@link #getOnFailure() <em>On Failure</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnFailure()
	 * @generated
	 * @ordered
	 */
	protected EList<ScalarValue> onFailure;

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
	protected WorkflowStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.WORKFLOW_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScalarValue getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setTarget(ScalarValue newTarget) {
		ScalarValue oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.WORKFLOW_STEP__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Value> getActivities() {
		if (activities == null) {
			activities = new EObjectEList<Value>(Value.class, this, ToscaPackage.WORKFLOW_STEP__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScalarValue> getOnSuccess() {
		if (onSuccess == null) {
			onSuccess = new EObjectEList<ScalarValue>(ScalarValue.class, this, ToscaPackage.WORKFLOW_STEP__ON_SUCCESS);
		}
		return onSuccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScalarValue> getOnFailure() {
		if (onFailure == null) {
			onFailure = new EObjectEList<ScalarValue>(ScalarValue.class, this, ToscaPackage.WORKFLOW_STEP__ON_FAILURE);
		}
		return onFailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.WORKFLOW_STEP__EXTRAS);
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
			case ToscaPackage.WORKFLOW_STEP__TARGET:
				return getTarget();
			case ToscaPackage.WORKFLOW_STEP__ACTIVITIES:
				return getActivities();
			case ToscaPackage.WORKFLOW_STEP__ON_SUCCESS:
				return getOnSuccess();
			case ToscaPackage.WORKFLOW_STEP__ON_FAILURE:
				return getOnFailure();
			case ToscaPackage.WORKFLOW_STEP__EXTRAS:
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
			case ToscaPackage.WORKFLOW_STEP__TARGET:
				setTarget((ScalarValue)newValue);
				return;
			case ToscaPackage.WORKFLOW_STEP__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Value>)newValue);
				return;
			case ToscaPackage.WORKFLOW_STEP__ON_SUCCESS:
				getOnSuccess().clear();
				getOnSuccess().addAll((Collection<? extends ScalarValue>)newValue);
				return;
			case ToscaPackage.WORKFLOW_STEP__ON_FAILURE:
				getOnFailure().clear();
				getOnFailure().addAll((Collection<? extends ScalarValue>)newValue);
				return;
			case ToscaPackage.WORKFLOW_STEP__EXTRAS:
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
			case ToscaPackage.WORKFLOW_STEP__TARGET:
				setTarget((ScalarValue)null);
				return;
			case ToscaPackage.WORKFLOW_STEP__ACTIVITIES:
				getActivities().clear();
				return;
			case ToscaPackage.WORKFLOW_STEP__ON_SUCCESS:
				getOnSuccess().clear();
				return;
			case ToscaPackage.WORKFLOW_STEP__ON_FAILURE:
				getOnFailure().clear();
				return;
			case ToscaPackage.WORKFLOW_STEP__EXTRAS:
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
			case ToscaPackage.WORKFLOW_STEP__TARGET:
				return target != null;
			case ToscaPackage.WORKFLOW_STEP__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case ToscaPackage.WORKFLOW_STEP__ON_SUCCESS:
				return onSuccess != null && !onSuccess.isEmpty();
			case ToscaPackage.WORKFLOW_STEP__ON_FAILURE:
				return onFailure != null && !onFailure.isEmpty();
			case ToscaPackage.WORKFLOW_STEP__EXTRAS:
				return extras != null && !extras.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //WorkflowStepImpl
