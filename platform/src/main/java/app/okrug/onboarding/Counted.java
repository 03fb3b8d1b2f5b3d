package app.okrug.onboarding;

import app.okrug.onboarding.checking.Prepared.Portion;
import app.okrug.school.Counts;

/// What applying a portion has done, or would do.
record Counted(Portion portion, Counts counts) {}
