package app.okrug.onboarding;

/// A workbook that is no lesson plan, worded for whoever chose it.
public class UnfitPlanWorkbook extends IllegalArgumentException {

    UnfitPlanWorkbook(String sentence) {
        super(sentence);
    }
}
