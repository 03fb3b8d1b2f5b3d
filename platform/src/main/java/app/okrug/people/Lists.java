package app.okrug.people;

import app.okrug.school.Found;
import java.util.ArrayList;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/// Parts of lists whose query tells in each row how many lines there are (`count(*) over () as total`).
final class Lists {

    private Lists() {}

    /// Reads a part. One behind the end of the list is empty and says zero.
    static <L> ResultSetExtractor<Found<L>> found(RowMapper<L> line) {
        return rows -> {
            var lines = new ArrayList<L>();
            var total = 0;
            while (rows.next()) {
                total = rows.getInt("total");
                lines.add(line.mapRow(rows, lines.size()));
            }
            return new Found<>(lines, total);
        };
    }
}
