package app.okrug.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// On what was measured.
///
/// @param processors that the machine has
/// @param gigabytes of its memory
/// @param load how many processes wanted a processor in the minute before; negative where the system does
///     not tell
/// @param java version of the Java machine
public record Machine(int processors, long gigabytes, double load, String java) {

    public static Machine here() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9),
                system.getSystemLoadAverage(),
                Runtime.version().toString());
    }
}
