package org.deepworkbench.sandbox.internal.orchestrator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepworkbench.sandbox.internal.wire.Call;

/** Cuts lists into pages, with links to the others. */
final class Page {

    private static final int USUAL = 10;
    private static final int LARGEST = 2000;

    private Page() {
    }

    /**
     * @param all    everything, in order
     * @param render makes JSON of one
     * @return the page that the call asks for; what cannot be read as a number counts as not given
     */
    static <T> Map<String, Object> of(List<T> all, Call call, Function<T, Map<String, Object>> render) {
        int size = Math.min(number(call, "size", USUAL, 1), LARGEST);
        int number = number(call, "page", 0, 0);
        int pages = (all.size() + size - 1) / size;
        int from = (int) Math.min((long) number * size, all.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("links", links(call, number, size, pages));
        page.put("content", all.subList(from, Math.min(from + size, all.size())).stream().map(render).toList());
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("size", size);
        sizes.put("totalElements", all.size());
        sizes.put("totalPages", pages);
        sizes.put("number", number);
        page.put("page", sizes);
        return page;
    }

    private static List<Object> links(Call call, int number, int size, int pages) {
        List<Object> links = new ArrayList<>();
        if (pages > 1) {
            links.add(link("first", call, 0, size));
        }
        if (number > 0) {
            links.add(link("prev", call, number - 1, size));
        }
        links.add(link("self", call, number, size));
        if (number + 1 < pages) {
            links.add(link("next", call, number + 1, size));
        }
        if (pages > 1) {
            links.add(link("last", call, pages - 1, size));
        }
        return links;
    }

    private static Map<String, Object> link(String rel, Call call, int number, int size) {
        StringBuilder query = new StringBuilder("?page=" + number + "&size=" + size);
        call.query().forEach((name, value) -> {
            if (!name.equals("page") && !name.equals("size")) {
                query.append('&').append(encoded(name)).append('=').append(encoded(value));
            }
        });
        return Rendering.link(rel, call.base() + call.pathText() + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int number(Call call, String name, int usual, int least) {
        try {
            return call.parameter(name).map(Integer::parseInt).filter(value -> value >= least).orElse(usual);
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
