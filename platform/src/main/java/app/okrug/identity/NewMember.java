package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody of the current school who shall be able to sign in.
///
/// @param displayName family name first: «Петров Иван Сергеевич»
/// @param loginWish what the login is made of instead of the display name; null or blank when there is no wish
public record NewMember(
        PersonId person,
        Category category,
        String displayName,
        @Nullable String loginWish) {}
