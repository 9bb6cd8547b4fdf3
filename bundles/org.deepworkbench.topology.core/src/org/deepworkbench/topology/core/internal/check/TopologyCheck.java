package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.imports.ImportResolver;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** Reads and judges one text. Safe to use from any thread; every call works on what it reads itself. */
public final class TopologyCheck {

    private TopologyCheck() {
    }

    /** {@return the text read: tree, model, types and, without the judgement of the types, what is wrong so far} */
    public static Reading read(String text, TopologySource source) {
        Reading parsed = parse(text);
        return resolved(parsed, parsed.template(), source);
    }

    /** {@return the text read, without its imports: the types are those that the workbench carries} */
    public static Reading parse(String text) {
        Findings findings = new Findings(new LineMap(text));
        YamlTree tree = YamlReader.read(text);
        report(tree, findings);
        Optional<YamlMapping> root = tree.mapping();
        if (root.isEmpty()) {
            reportNoMap(tree, findings);
        }
        ServiceTemplate template = root.map(new ServiceTemplateReader(findings)::read)
                .orElseGet(ServiceTemplateReader::empty);
        TypeLibrary embedded = new TypeLibrary(List.of(ProfileTypes.indigo(), ProfileTypes.normative()), false);
        return new Reading(text, tree, template, embedded, findings);
    }

    /** {@return a text read, its imports followed from a model that is equal to the one read} */
    public static Reading resolved(Reading parsed, ServiceTemplate template, TopologySource source) {
        TypeLibrary types = parsed.tree().mapping().isEmpty() ? parsed.types()
                : ImportResolver.resolve(template, source, parsed.findings());
        return new Reading(parsed.text(), parsed.tree(), template, types, parsed.findings());
    }

    /** Judges what was read; the faults go to the reading's findings. */
    public static void judge(Reading reading) {
        Optional<YamlMapping> root = reading.tree().mapping();
        if (root.isEmpty()) {
            return;
        }
        Scope scope = Scope.of(reading.template(), root.get(), reading.types(), reading.findings());
        new NameCheck(scope).run();
        new TypeCheck(scope).run();
        new ParameterCheck(scope).run();
        new NodeCheck(scope).run();
        new RequirementCheck(scope).run();
        new GroupCheck(scope).run();
    }

    private static void report(YamlTree tree, Findings findings) {
        for (YamlProblem problem : tree.problems()) {
            if (problem.fatal()) {
                findings.error(problem.code(), problem.offset(), problem.length(), problem.message());
            } else if (!NameCheck.isUniqueName(tree, problem.offset())) {
                findings.warning(problem.code(), problem.offset(), problem.length(), problem.message());
            }
        }
    }

    private static void reportNoMap(YamlTree tree, Findings findings) {
        if (!tree.whole()) {
            return;
        }
        if (tree.root().isEmpty()) {
            findings.error(DiagnosticCode.FILE_EMPTY, 0, 0, Messages.Check_empty);
        } else {
            YamlNode root = tree.root().get();
            findings.error(DiagnosticCode.WRONG_FORM, root.start(), 0, Messages.Check_noMap);
        }
    }
}
