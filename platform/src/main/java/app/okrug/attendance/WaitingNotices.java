package app.okrug.attendance;

import app.okrug.school.ClassId;

/// How many notices of families of one class wait for an answer.
public record WaitingNotices(ClassId schoolClass, String className, int count) {}
