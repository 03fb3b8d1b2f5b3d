/// Programs that read data of the school by themselves: letting them in, looking at them, revoking them.
@NullMarked
package app.okrug.admin.programs;

import org.jspecify.annotations.NullMarked;
