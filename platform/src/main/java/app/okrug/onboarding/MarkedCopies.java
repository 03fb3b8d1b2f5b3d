package app.okrug.onboarding;

import app.okrug.language.Texts;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.MarkedCopy;
import app.okrug.onboarding.workbook.MarkedCopy.Mark;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the copies of files in which what is wrong stands at its cell.
@Component
class MarkedCopies {

    private final Batches batches;
    private final Texts texts;

    MarkedCopies(Batches batches, Texts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /// @throws UnknownBatch when the files are not kept any more or have none of this name
    MarkedFile of(Batch batch, String file) {
        var upload = batches.uploads(batch.id()).stream()
                .filter(one -> one.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new UnknownBatch(batch.id()));
        var preview = batch.preview();
        var faults = preview == null ? List.<Fault>of() : preview.faults();
        var marks = faults.stream()
                .filter(fault -> fault.file().equals(file))
                .map(this::mark)
                .toList();
        return new MarkedFile(
                texts.text("onboarding.faults.file", upload.title()),
                MarkedCopy.write(Books.read(upload), texts.text("onboarding.faults.column"), marks));
    }

    private Mark mark(Fault fault) {
        var text = texts.text(
                "onboarding.faults.line",
                fault.sentence().in(texts),
                fault.advice().in(texts));
        return new Mark(fault.sheet(), fault.row(), fault.column(), fault.hinders(), text);
    }
}
