package app.okrug.identity;

import app.okrug.access.PersonId;
import java.util.List;

/// What an issuing of codes has brought.
///
/// @param codes to be printed and handed over
/// @param elsewhere people whose account opens more than the issuer may open: another school, the office, or work in
///     this one. They get a code from somebody with a wider right, in the end from the office.
/// @param missing people without an account
public record IssuedCodes(List<IssuedCode> codes, List<PersonId> elsewhere, List<PersonId> missing) {}
