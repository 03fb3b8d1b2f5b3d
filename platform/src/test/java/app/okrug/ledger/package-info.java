@NullMarked
package app.okrug.ledger;

import org.jspecify.annotations.NullMarked;
