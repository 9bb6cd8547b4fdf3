package org.deepworkbench.compute.internal.nvidia;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what the two libraries tell. The management library tells how cards are, CUDA whether one can compute
 * with them; each may be missing.
 */
final class Reader {

    /** Gets a library. */
    interface Opening<T> {
        T open() throws DriverException;
    }

    private final List<Answer.Trouble> lasting = new ArrayList<>();
    private final NvmlReader nvml;
    private final List<Card> computing = new ArrayList<>();
    private String cuda;

    Reader(Opening<Nvml> nvml, Opening<CudaDriver> cuda) {
        this.nvml = opened(nvml);
        try {
            CudaReader reader = new CudaReader(cuda.open());
            this.cuda = reader.version();
            computing.addAll(reader.cards());
        } catch (DriverException e) {
            lasting.add(e.trouble());
        }
    }

    private NvmlReader opened(Opening<Nvml> library) {
        try {
            return new NvmlReader(library.open());
        } catch (DriverException e) {
            lasting.add(e.trouble());
            return null;
        }
    }

    /** {@return how the cards are now} */
    Answer read() {
        List<Answer.Trouble> troubles = new ArrayList<>(lasting);
        if (nvml == null) {
            return new Answer(null, cuda, List.copyOf(computing), troubles);
        }
        List<Card> cards = List.of();
        try {
            cards = withCapabilities(nvml.cards());
        } catch (DriverException e) {
            troubles.add(e.trouble());
        }
        return new Answer(nvml.driver(), cuda, cards, troubles);
    }

    /** CUDA's number of a card is the one that PyTorch takes, so it wins. */
    private List<Card> withCapabilities(List<Card> cards) {
        Map<String, Card> byUuid = new HashMap<>();
        computing.forEach(card -> byUuid.put(card.uuid(), card));
        return cards.stream()
                .map(card -> byUuid.containsKey(card.uuid()) ? joined(card, byUuid.get(card.uuid())) : card)
                .sorted(Comparator.comparingInt(Card::number)).toList();
    }

    private static Card joined(Card card, Card computing) {
        return new Card(computing.number(), card.uuid(), card.address(), card.name(), computing.capability(),
                card.memory(), card.used(), card.load(), card.celsius(), card.milliwatts(), card.limit(),
                card.processes());
    }
}
