package app.okrug.slips;

import java.util.List;

/// Slips ready to be printed. The codes in them are stored nowhere else: who loses the document prints anew.
///
/// @param pdf the document; empty when there is nobody to print for
/// @param count how many slips
/// @param without those who got none
public record PrintedSlips(String fileName, byte[] pdf, int count, List<WithoutSlip> without) {

    public PrintedSlips {
        without = List.copyOf(without);
    }
}
