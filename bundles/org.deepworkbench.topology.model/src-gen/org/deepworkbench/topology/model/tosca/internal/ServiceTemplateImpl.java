/**
 */
package org.deepworkbench.topology.model.tosca.internal;

import java.util.Collection;

import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.Repository;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getImports <em>Imports</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getRepositories <em>Repositories</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getTopology <em>Topology</em>}</li>
 *   <li>{@link org.deepworkbench.topology.model.tosca.internal.ServiceTemplateImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceTemplateImpl extends ElementImpl implements ServiceTemplate {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> metadata;

	/**
	 * The cached value of the '{@link #getImports() <em>Imports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImports()
	 * @generated
	 * @ordered
	 */
	protected EList<Import> imports;

	/**
	 * The cached value of the '{@link #getRepositories() <em>Repositories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepositories()
	 * @generated
	 * @ordered
	 */
	protected EList<Repository> repositories;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<EntityType> types;

	/**
	 * The cached value of the '{@link #getTopology() <em>Topology</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopology()
	 * @generated
	 * @ordered
	 */
	protected TopologyTemplate topology;

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
	protected ServiceTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ToscaPackage.Literals.SERVICE_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SERVICE_TEMPLATE__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SERVICE_TEMPLATE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SERVICE_TEMPLATE__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Import> getImports() {
		if (imports == null) {
			imports = new EObjectEList<Import>(Import.class, this, ToscaPackage.SERVICE_TEMPLATE__IMPORTS);
		}
		return imports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Repository> getRepositories() {
		if (repositories == null) {
			repositories = new EObjectEList<Repository>(Repository.class, this, ToscaPackage.SERVICE_TEMPLATE__REPOSITORIES);
		}
		return repositories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EntityType> getTypes() {
		if (types == null) {
			types = new EObjectEList<EntityType>(EntityType.class, this, ToscaPackage.SERVICE_TEMPLATE__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopologyTemplate getTopology() {
		return topology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void setTopology(TopologyTemplate newTopology) {
		TopologyTemplate oldTopology = topology;
		topology = newTopology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ToscaPackage.SERVICE_TEMPLATE__TOPOLOGY, oldTopology, topology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getExtras() {
		if (extras == null) {
			extras = new EObjectEList<Assignment>(Assignment.class, this, ToscaPackage.SERVICE_TEMPLATE__EXTRAS);
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
			case ToscaPackage.SERVICE_TEMPLATE__VERSION:
				return getVersion();
			case ToscaPackage.SERVICE_TEMPLATE__DESCRIPTION:
				return getDescription();
			case ToscaPackage.SERVICE_TEMPLATE__METADATA:
				return getMetadata();
			case ToscaPackage.SERVICE_TEMPLATE__IMPORTS:
				return getImports();
			case ToscaPackage.SERVICE_TEMPLATE__REPOSITORIES:
				return getRepositories();
			case ToscaPackage.SERVICE_TEMPLATE__TYPES:
				return getTypes();
			case ToscaPackage.SERVICE_TEMPLATE__TOPOLOGY:
				return getTopology();
			case ToscaPackage.SERVICE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.SERVICE_TEMPLATE__VERSION:
				setVersion((String)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends Assignment>)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__IMPORTS:
				getImports().clear();
				getImports().addAll((Collection<? extends Import>)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__REPOSITORIES:
				getRepositories().clear();
				getRepositories().addAll((Collection<? extends Repository>)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends EntityType>)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__TOPOLOGY:
				setTopology((TopologyTemplate)newValue);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.SERVICE_TEMPLATE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__METADATA:
				getMetadata().clear();
				return;
			case ToscaPackage.SERVICE_TEMPLATE__IMPORTS:
				getImports().clear();
				return;
			case ToscaPackage.SERVICE_TEMPLATE__REPOSITORIES:
				getRepositories().clear();
				return;
			case ToscaPackage.SERVICE_TEMPLATE__TYPES:
				getTypes().clear();
				return;
			case ToscaPackage.SERVICE_TEMPLATE__TOPOLOGY:
				setTopology((TopologyTemplate)null);
				return;
			case ToscaPackage.SERVICE_TEMPLATE__EXTRAS:
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
			case ToscaPackage.SERVICE_TEMPLATE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ToscaPackage.SERVICE_TEMPLATE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ToscaPackage.SERVICE_TEMPLATE__METADATA:
				return metadata != null && !metadata.isEmpty();
			case ToscaPackage.SERVICE_TEMPLATE__IMPORTS:
				return imports != null && !imports.isEmpty();
			case ToscaPackage.SERVICE_TEMPLATE__REPOSITORIES:
				return repositories != null && !repositories.isEmpty();
			case ToscaPackage.SERVICE_TEMPLATE__TYPES:
				return types != null && !types.isEmpty();
			case ToscaPackage.SERVICE_TEMPLATE__TOPOLOGY:
				return topology != null;
			case ToscaPackage.SERVICE_TEMPLATE__EXTRAS:
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
		result.append(" (version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //ServiceTemplateImpl
