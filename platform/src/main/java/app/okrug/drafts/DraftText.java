package app.okrug.drafts;

import app.okrug.drafts.UnfitDraft.Why;
import app.okrug.regulation.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes the text of a draft, and keeps beside each paragraph what it still says.
final class DraftText {

    private static final int MOST_PARAGRAPHS = 1000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_CHAPTER = 500;
    private static final int LONGEST_QUOTE = 10_000;

    private DraftText() {}

    static Draft replace(Draft draft, List<Paragraph> paragraphs) {
        return written(draft, paragraphs, relinked(draft.wishes(), paragraphs));
    }

    static Draft edit(Draft draft, String number, Paragraph changed) {
        var paragraphs = new ArrayList<>(draft.paragraphs());
        paragraphs.set(place(draft, number), changed);
        var wishes = moved(draft.wishes(), number, wish -> wish.in(changed.number(), said(wish, changed)));
        return written(draft, paragraphs, wishes);
    }

    static Draft insert(Draft draft, Paragraph paragraph, @Nullable String after) {
        var paragraphs = new ArrayList<>(draft.paragraphs());
        paragraphs.add(after == null ? 0 : place(draft, after) + 1, paragraph);
        return written(draft, paragraphs, draft.wishes());
    }

    static Draft remove(Draft draft, String number) {
        var paragraphs = new ArrayList<>(draft.paragraphs());
        paragraphs.remove(place(draft, number));
        return DraftChange.of(draft).text(paragraphs, moved(draft.wishes(), number, wish -> wish.in(null, null)));
    }

    /// The words of a paragraph that are to stand in refusals: those marked, or all.
    static String quote(Draft draft, String number, String words) {
        var whole = draft.paragraphs().get(place(draft, number)).quote();
        if (words.isBlank()) {
            return whole;
        }
        if (!whole.contains(words.strip())) {
            throw new UnfitDraft(Why.NOT_SAID);
        }
        return words.strip();
    }

    private static Draft written(Draft draft, List<Paragraph> paragraphs, Map<String, Wish> wishes) {
        if (paragraphs.isEmpty()) {
            throw new UnfitDraft(Why.NO_TEXT);
        }
        if (paragraphs.size() > MOST_PARAGRAPHS || !paragraphs.stream().allMatch(DraftText::readable)) {
            throw new UnfitDraft(Why.TOO_LONG);
        }
        var numbers = new HashSet<String>();
        if (!paragraphs.stream().allMatch(paragraph -> numbers.add(paragraph.number()))) {
            throw new UnfitDraft(Why.NUMBER_TAKEN);
        }
        return DraftChange.of(draft).text(paragraphs, wishes);
    }

    private static boolean readable(Paragraph paragraph) {
        return !paragraph.number().isBlank()
                && paragraph.number().length() <= LONGEST_NUMBER
                && !paragraph.quote().isBlank()
                && paragraph.quote().length() <= LONGEST_QUOTE
                && (paragraph.chapter() == null || paragraph.chapter().length() <= LONGEST_CHAPTER);
    }

    private static int place(Draft draft, String number) {
        for (var place = 0; place < draft.paragraphs().size(); place++) {
            if (draft.paragraphs().get(place).number().equals(number)) {
                return place;
            }
        }
        throw new UnfitDraft(Why.NO_PARAGRAPH);
    }

    private static Map<String, Wish> moved(Map<String, Wish> wishes, String number, UnaryOperator<Wish> changed) {
        var moved = new LinkedHashMap<>(wishes);
        moved.replaceAll((_, wish) -> number.equals(wish.paragraph()) ? changed.apply(wish) : wish);
        return moved;
    }

    /// The number alone is no reason to stay linked: another school's 2.1 is about something else.
    private static Map<String, Wish> relinked(Map<String, Wish> wishes, List<Paragraph> paragraphs) {
        var quotes = new LinkedHashMap<String, String>();
        paragraphs.forEach(paragraph -> quotes.put(paragraph.number(), paragraph.quote()));
        var relinked = new LinkedHashMap<>(wishes);
        relinked.replaceAll((_, wish) -> {
            var words = wish.paragraph() == null ? null : quotes.get(wish.paragraph());
            return words == null || wish.quote() == null || !words.contains(wish.quote()) ? wish.in(null, null) : wish;
        });
        return relinked;
    }

    private static String said(Wish wish, Paragraph changed) {
        return wish.quote() != null && changed.quote().contains(wish.quote()) ? wish.quote() : changed.quote();
    }
}
