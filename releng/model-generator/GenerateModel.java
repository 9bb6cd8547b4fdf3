import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model code of one bundle, in plain Java, into an empty folder.
 *
 * <p>Arguments: the .genmodel file, the name of its bundle, the folder that stands in for the bundle's own.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    public static void main(String[] arguments) throws Exception {
        Path genmodelFile = Path.of(arguments[0]).toAbsolutePath();
        String bundle = arguments[1];
        Path output = Path.of(arguments[2]).toAbsolutePath();

        GenModelPackage.eINSTANCE.eClass();
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(output + "/"));

        ResourceSet resources = new ResourceSetImpl();
        GenModel model = (GenModel) resources.getResource(URI.createFileURI(genmodelFile.toString()), true)
                .getContents().get(0);
        model.reconcile();
        Diagnostic invalid = model.diagnose();
        if (invalid.getSeverity() > Diagnostic.WARNING) {
            fail(invalid);
        }
        model.setCanGenerate(true);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() > Diagnostic.WARNING) {
            fail(result);
        }
    }

    private static void fail(Diagnostic diagnostic) {
        System.err.println(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> System.err.println("  " + child.getMessage()));
        System.exit(1);
    }
}
