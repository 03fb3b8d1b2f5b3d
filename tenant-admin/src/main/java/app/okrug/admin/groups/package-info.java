/// Pages of the groups that are taught together out of several classes.
@NullMarked
package app.okrug.admin.groups;

import org.jspecify.annotations.NullMarked;
