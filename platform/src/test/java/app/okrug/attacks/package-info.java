/// Attacks on the product as a whole, generated from what it really offers (security.md C4): an address or a body that
/// is new fails here until somebody has said who may use it and how it is attacked.
@NullMarked
package app.okrug.attacks;

import org.jspecify.annotations.NullMarked;
