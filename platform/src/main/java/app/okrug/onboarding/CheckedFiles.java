package app.okrug.onboarding;

import app.okrug.language.Sentence;
import app.okrug.onboarding.checking.Checked;
import app.okrug.onboarding.reading.Contents;
import java.util.Map;

/// Files that have been read and checked.
///
/// @param unreadable files that were not read, with the reason
record CheckedFiles(Contents contents, Checked checked, Map<String, Sentence> unreadable) {

    boolean sound() {
        return unreadable.isEmpty() && checked.sound();
    }
}
