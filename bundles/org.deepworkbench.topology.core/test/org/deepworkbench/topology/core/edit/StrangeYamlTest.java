package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many ways of writing YAML: each value is set, each is taken away, and nothing else moves. */
class StrangeYamlTest {

    static Stream<String> texts() {
        return Stream.of("""
                a: 1   # one
                "b c" : 'two'
                'd': with a tab	# before the comment
                ? e
                : explicit
                ? f
                : x: 1
                  y: 2
                g:
                  on the next line   # with comment
                h: plain over
                  two lines   # end
                i: "double
                  over lines"
                j:
                k:   # nothing yet
                l: ~
                """, """
                %YAML 1.2
                ---
                # head
                a: |   # literal
                  one

                   two
                b: >-
                  folded
                  text

                c: |+
                  kept

                d: |2
                    indented
                e: >+

                  after blank


                f: last
                ...
                """, """
                list:
                - a
                -   b   # with spaces
                - # comment
                  c
                -
                - - nested
                  - deeper
                - x: 1   # compact
                  y:
                  - z
                - |
                  literal
                -
                  key: value
                more:
                    - deep
                    -   - very
                        - much
                """, """
                { a: 1, "b":2, c: , d, 'e': [ 1, 2 , [ ], { } ],
                  f: { g: h,
                       i: plain over
                          lines },   # comment
                  j: [ a: 1, b: 2 ], k: "x", }
                """, """
                a: !!str 5
                b: !custom { x: !!int "3" }
                c: &anchor plain
                d: &block
                  e: 1
                  f: &both !!str 2
                g: !!seq &s
                - 1
                - *both
                h: &empty
                i: *anchor
                j: !!map
                  k: *s
                l: [ &m x, *m ]
                """, """
                a: &a
                  x: 1
                  y: &y [ 1, 2 ]
                b: &b
                  <<: *a
                  z:
                    deep: &deep
                      er: 1
                c: { <<: [ *b, *a ], own: 1 }
                d:
                  - <<: *deep
                    er: 2
                  - *y
                  - <<: *b
                e: *b
                """, "a: 1", "a:", "a: |\n  x", "- a\n- b", "[ a, b ]", "{ a: b }", "a: {}\nb: []\nc: { }", """
                a: 1

                # between
                b:

                  # before
                  c: 1   # one
                  # middle

                  d: 2
                  # after
                # end
                e: [ # open
                  1, # one
                  2 # two
                ]
                """, "\uFEFFa: 1\nb:\n  c: 2\n", "a: caf\u00e9 # \u00e9\nb: \"\ud83d\ude00\"\nc: x\n");
    }

    private static final List<String> VALUES = List.of("new", "\"q\"", "{ n: [ 1 ] }", 
            "n: 1\nm:\n  - 2\n  - |\n    t\n", "- 1\n- n: 2\n", "|\n  two\n\n  lines\n", "\"two\\nlines\\n\"", "plain\n  over lines", "!!str 7");

    @ParameterizedTest
    @MethodSource("texts")
    void eachValueIsSetAlone(String unix) throws FaultException {
        for (String text : List.of(unix, unix.replace("\n", "\r\n"), unix.stripTrailing())) {
            Object before = Meaning.of(text);
            for (List<Object> path : Meaning.leaves(before)) {
                for (String value : VALUES) {
                    if (Meaning.of(value).equals(Meaning.at(before, path))) {
                        continue;
                    }
                    YamlScript script = new YamlScript(text);
                    script.set(path, value);
                    String after = EditHarness.applied(text, script.edits());
                    assertEquals(List.of(path), Meaning.differences(before, Meaning.of(after)),
                            () -> path + " to " + value + ":\n" + after);
                    assertEquals(Meaning.of(value), Meaning.at(Meaning.of(after), path), after);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachValueIsTakenAwayAlone(String unix) throws FaultException {
        for (String text : List.of(unix, unix.replace("\n", "\r\n"), unix.stripTrailing())) {
            Object before = Meaning.of(text);
            for (List<Object> path : Meaning.leaves(before)) {
                YamlScript script = new YamlScript(text);
                script.unset(path, 0);
                String after = EditHarness.applied(text, script.edits());
                List<List<Object>> differences = Meaning.differences(before, Meaning.of(after));
                assertTrue(!differences.isEmpty() && differences.stream().allMatch(found -> isAbove(found, path)),
                        () -> path + " in:\n" + after + differences);
            }
        }
    }

    /** A list that gets shorter differs as a whole. */
    private static boolean isAbove(List<Object> found, List<Object> path) {
        return found.size() <= path.size() && path.subList(0, found.size()).equals(found);
    }
}
