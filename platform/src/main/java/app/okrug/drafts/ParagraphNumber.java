package app.okrug.drafts;

import java.util.Arrays;
import java.util.List;

/// The number of a paragraph, step by step: `4.5.3`.
record ParagraphNumber(List<Integer> steps) {

    static ParagraphNumber of(String written) {
        return new ParagraphNumber(
                Arrays.stream(written.split("\\.")).map(Integer::valueOf).toList());
    }

    /// Whether it has more than one step.
    boolean deep() {
        return steps.size() > 1;
    }

    /// Whether numbers may begin with it: `1`, `1.1`, `3.1`.
    boolean first() {
        return steps.getLast() == 1;
    }

    /// Whether it can come after another: the next of the same depth, the first below, or the next above, with at
    /// most so many left out.
    boolean follows(ParagraphNumber before, int most) {
        var shared = 0;
        while (shared < steps.size()
                && shared < before.steps.size()
                && steps.get(shared).equals(before.steps.get(shared))) {
            shared++;
        }
        if (shared == steps.size()) {
            return false;
        }
        var stepped = steps.get(shared) - (shared < before.steps.size() ? before.steps.get(shared) : 0);
        var rest = steps.subList(shared + 1, steps.size());
        return stepped >= 1 && stepped <= most && rest.stream().allMatch(step -> step == 1);
    }
}
