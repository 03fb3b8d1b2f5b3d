/// How much of the deployment schools use, and how much each of them may.
@NullMarked
package app.okrug.admin.quotas;

import org.jspecify.annotations.NullMarked;
