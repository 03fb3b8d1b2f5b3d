@NullMarked
package app.okrug.web;

import org.jspecify.annotations.NullMarked;
