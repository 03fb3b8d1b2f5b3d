/// What schools pay: contracts, papers of the month, payments, the contractor's details and tariffs.
@NullMarked
package app.okrug.admin.billing;

import org.jspecify.annotations.NullMarked;
