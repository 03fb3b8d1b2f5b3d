/// What the chart makes of its values: read strictly as Kubernetes would read it, and compared with what the
/// application understands.
@NullMarked
package app.okrug.helm;

import org.jspecify.annotations.NullMarked;
