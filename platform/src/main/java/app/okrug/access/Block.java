package app.okrug.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A part of the product that a school may do without. Codes are those of the parameter `BLOCKS_OFF`.
enum Block {
    SUBSTITUTIONS(Right.SUBSTITUTION_VIEW, Right.SUBSTITUTION_EDIT, Right.SUBSTITUTION_TAKE),
    PLANS(Right.LESSON_PLAN_VIEW, Right.LESSON_PLAN_EDIT, Right.LESSON_PLAN_APPROVE),
    REMARKS(Right.JOURNAL_REMARK, Right.JOURNAL_REMARK_VIEW, Right.JOURNAL_REMARK_REPLY),
    HAND_IN(Right.DIARY_HOMEWORK_HAND_IN, Right.HOMEWORK_REVIEW),
    ABSENCE_NOTICES(Right.DIARY_ABSENCE_NOTICE),
    ACKNOWLEDGEMENT(Right.DIARY_ACKNOWLEDGE),
    TURNOUT(Right.TURNOUT_VIEW);

    private final Set<Right> rights;

    Block(Right first, Right... others) {
        rights = EnumSet.of(first, others);
    }

    /// The block a right belongs to; empty for what no school does without.
    static Optional<Block> of(Right right) {
        for (var block : values()) {
            if (block.rights.contains(right)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
