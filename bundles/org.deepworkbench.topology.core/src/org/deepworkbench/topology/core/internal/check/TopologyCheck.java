package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.TextRange;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** Reads one text. Safe to use from any thread; every call works on what it reads itself. */
public final class TopologyCheck {

    private TopologyCheck() {
    }

    /** {@return the text read: tree, model and what is wrong with its form} */
    public static Reading read(String text) {
        Findings findings = new Findings();
        YamlTree tree = YamlReader.read(text);
        Optional<YamlMapping> root = tree.mapping();
        if (root.isEmpty()) {
            reportNoMap(tree, findings);
        }
        ServiceTemplate template = root.map(new ServiceTemplateReader(findings)::read)
                .orElseGet(ServiceTemplateReader::empty);
        return new Reading(tree, template, findings);
    }

    /** {@return what is wrong with a text as YAML; a name that must be unique is reported where names are checked} */
    public static Findings problems(YamlTree tree) {
        Findings findings = new Findings();
        if (tree.problems().isEmpty()) {
            return findings;
        }
        Set<Integer> names = NameCheck.places(tree);
        for (YamlProblem problem : tree.problems()) {
            if (problem.code() != DiagnosticCode.DUPLICATE_KEY) {
                findings.error(problem.code(), problem.place(), problem.message());
            } else if (!names.contains(problem.place().offset())) {
                findings.warning(problem.code(), problem.place(), problem.message());
            }
        }
        return findings;
    }

    private static void reportNoMap(YamlTree tree, Findings findings) {
        if (!tree.whole()) {
            return;
        }
        if (tree.root().isEmpty()) {
            findings.error(DiagnosticCode.FILE_EMPTY, new TextRange(0, 0), Messages.Check_empty);
        } else {
            YamlNode root = tree.root().get();
            findings.error(DiagnosticCode.WRONG_FORM, root.beginning(), Messages.Check_noMap);
        }
    }
}
