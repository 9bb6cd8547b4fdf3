/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.deepworkbench.topology.model.tosca.Value;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Artifact Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getRepository <em>Repository</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getDeployPath <em>Deploy Path</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ArtifactDefinitionImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArtifactDefinitionImpl extends NamedElementImpl implements ArtifactDefinition {
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
	 * The cached value of the '{@link #getFile() <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected Value file;

	/**
	 * The default value of the '{@link #getRepository() <em>Repository</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepository()
	 * @generated
	 * @ordered
	 */
	protected static final String REPOSITORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepository() <em>Repository</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepository()
	 * @generated
	 * @ordered
	 */
	protected String repository = REPOSITORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeployPath() <em>Deploy Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeployPath()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPLOY_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeployPath() <em>Deploy Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeployPath()
	 * @generated
	 * @ordered
	 */
	protected String deployPath = DEPLOY_PATH_EDEFAULT;

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
	protected ArtifactDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.ARTIFACT_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.ARTIFACT_DEFINITION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.ARTIFACT_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Value getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setFile(Value newFile) {
		Value oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.ARTIFACT_DEFINITION__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepository() {
		return repository;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setRepository(String newRepository) {
		String oldRepository = repository;
		repository = newRepository;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.ARTIFACT_DEFINITION__REPOSITORY, oldRepository, repository));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeployPath() {
		return deployPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setDeployPath(String newDeployPath) {
		String oldDeployPath = deployPath;
		deployPath = newDeployPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.ARTIFACT_DEFINITION__DEPLOY_PATH, oldDeployPath, deployPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getProperties() {
		if (properties == null) {
			properties = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.ARTIFACT_DEFINITION__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.ARTIFACT_DEFINITION__EXTRAS);
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
			case ToscaPackage.ARTIFACT_DEFINITION__TYPE:
				return getType();
			case ToscaPackage.ARTIFACT_DEFINITION__DESCRIPTION:
				return getDescription();
			case ToscaPackage.ARTIFACT_DEFINITION__FILE:
				return getFile();
			case ToscaPackage.ARTIFACT_DEFINITION__REPOSITORY:
				return getRepository();
			case ToscaPackage.ARTIFACT_DEFINITION__DEPLOY_PATH:
				return getDeployPath();
			case ToscaPackage.ARTIFACT_DEFINITION__PROPERTIES:
				return getProperties();
			case ToscaPackage.ARTIFACT_DEFINITION__EXTRAS:
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
			case ToscaPackage.ARTIFACT_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__FILE:
				setFile((Value)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__REPOSITORY:
				setRepository((String)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__DEPLOY_PATH:
				setDeployPath((String)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__EXTRAS:
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
			case ToscaPackage.ARTIFACT_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__FILE:
				setFile((Value)null);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__REPOSITORY:
				setRepository(REPOSITORY_EDEFAULT);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__DEPLOY_PATH:
				setDeployPath(DEPLOY_PATH_EDEFAULT);
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__PROPERTIES:
				getProperties().clear();
				return;
			case ToscaPackage.ARTIFACT_DEFINITION__EXTRAS:
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
			case ToscaPackage.ARTIFACT_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ToscaPackage.ARTIFACT_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.ARTIFACT_DEFINITION__FILE:
				return file != null;
			case ToscaPackage.ARTIFACT_DEFINITION__REPOSITORY:
				return REPOSITORY_EDEFAULT == null ? repository != null : !REPOSITORY_EDEFAULT.equals(repository);
			case ToscaPackage.ARTIFACT_DEFINITION__DEPLOY_PATH:
				return DEPLOY_PATH_EDEFAULT == null ? deployPath != null : !DEPLOY_PATH_EDEFAULT.equals(deployPath);
			case ToscaPackage.ARTIFACT_DEFINITION__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ToscaPackage.ARTIFACT_DEFINITION__EXTRAS:
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
		result.append(", repository: "); //$NON-NLS-1$
		result.append(repository);
		result.append(", deployPath: "); //$NON-NLS-1$
		result.append(deployPath);
		result.append(')');
		return result.toString();
	}

} //ArtifactDefinitionImpl
