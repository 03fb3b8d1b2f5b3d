package app.okrug.quotas;

import app.okrug.tenancy.SchoolId;
import java.util.Map;

/// Tells how much long work of each school runs or waits. Whoever runs it does.
public interface WorkUnderWay {

    /// Schools without any are missing.
    Map<SchoolId, Integer> open();
}
