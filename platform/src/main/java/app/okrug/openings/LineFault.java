package app.okrug.openings;

import app.okrug.language.Sentence;

/// What is wrong with a row, at which column.
public record LineFault(ListColumn column, Sentence sentence) {}
