/**
 */
package org.deepworkbench.topology.model.tosca;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workflow Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a workflow (section 3.8.5.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getTarget <em>Target</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getOnSuccess <em>On Success</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getOnFailure <em>On Failure</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.WorkflowStep#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep()
 * @model
 * @generated
 */
public interface WorkflowStep extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the node template or group that it acts on, or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep_Target()
	 * @model containment="true" suppressedSetVisibility="true"
	 * @generated
	 */
	ScalarValue getTarget();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Value}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does, one one-entry map for each activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Value> getActivities();

	/**
	 * Returns the value of the '<em><b>On Success</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ScalarValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the steps that follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Success</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep_OnSuccess()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScalarValue> getOnSuccess();

	/**
	 * Returns the value of the '<em><b>On Failure</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.ScalarValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the steps that follow a failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Failure</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep_OnFailure()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScalarValue> getOnFailure();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.deepworkbench.topology.model.tosca.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other keynames, such as target_relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.deepworkbench.topology.model.tosca.ToscaPackage#getWorkflowStep_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getExtras();

} // WorkflowStep
