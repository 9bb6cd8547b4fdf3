package org.deepworkbench.topology.core.viewpoint;

/**
 * A form of texts, in which {@code *} stands for any letters and {@code ?} for one. Matching takes time proportional to
 * the product of both lengths at worst, whatever the form.
 */
record Glob(String form) {

    boolean matches(String text) {
        int inForm = 0;
        int inText = 0;
        int star = -1;
        int resume = 0;
        while (inText < text.length()) {
            if (inForm < form.length() && form.charAt(inForm) == '*') {
                star = inForm++;
                resume = inText;
            } else if (inForm < form.length() && fits(form.charAt(inForm), text.charAt(inText))) {
                inForm++;
                inText++;
            } else if (star >= 0) {
                inForm = star + 1;
                inText = ++resume;
            } else {
                return false;
            }
        }
        return form.substring(inForm).chars().allMatch(c -> c == '*');
    }

    private static boolean fits(char wanted, char found) {
        return wanted == '?' || wanted == found;
    }
}
