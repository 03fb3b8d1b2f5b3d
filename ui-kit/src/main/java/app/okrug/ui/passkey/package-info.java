/// The button of an open page that speaks with the passkeys of the reader's devices.
@NullMarked
package app.okrug.ui.passkey;

import org.jspecify.annotations.NullMarked;
