package app.okrug.bench.faults;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a trial has found: how often each promise was broken.
///
/// @param lost acknowledged, but not in the history with this value and at this version
/// @param overwritten written over a change that the writer had not seen, without his saying so
/// @param phantom in the history although refused, never sent, or sent with another value
/// @param doubled carried out more than once
/// @param contradicted written although an answer said that it was not, or said to be done at two versions
/// @param broken cells whose history does not hang together or does not end with what stands there
/// @param unanswered never answered, however often they were sent
record Verdict(int lost, int overwritten, int phantom, int doubled, int contradicted, int broken, int unanswered) {

    boolean sound() {
        return faults().values().stream().allMatch(count -> count.intValue() == 0);
    }

    Map<String, Number> faults() {
        var faults = new LinkedHashMap<String, Number>();
        faults.put("lost", lost);
        faults.put("overwritten", overwritten);
        faults.put("phantom", phantom);
        faults.put("doubled", doubled);
        faults.put("contradicted", contradicted);
        faults.put("brokenCells", broken);
        faults.put("unanswered", unanswered);
        return faults;
    }

    String words() {
        if (sound()) {
            return "0 lost, 0 overwritten, 0 doubled, 0 phantoms";
        }
        return faults().toString();
    }
}
