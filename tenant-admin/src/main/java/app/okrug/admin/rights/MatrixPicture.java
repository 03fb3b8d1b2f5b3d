package app.okrug.admin.rights;

import app.okrug.access.Scope;
import app.okrug.acts.MatrixPage;
import app.okrug.acts.MatrixPage.Line;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.language.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the matrix for the browser: each cell with a shape, a word, and a whole sentence for who does not see it.
@Component
class MatrixPicture {

    private final Texts texts;
    private final JsonMapper json;

    private record Words(String label, String right, String role) {}

    private record Role(String code, String name) {}

    private record Area(String name, List<Row> rights) {}

    private record Row(
            String code, String name, String sentence, List<String> signs, String personal, List<Cell> cells) {}

    private record Cell(
            String state, boolean changed, boolean cited, int personal, String mark, String word, String label) {}

    private record Picture(Words words, List<Role> roles, List<Area> areas) {}

    MatrixPicture(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /// @param exceptions how many persons differ from their roles
    ObjectNode of(MatrixPage page, Exceptions.Counts exceptions) {
        var words = new Words(
                texts.text("admin.rights.title"), texts.text("admin.rights.right"), texts.text("admin.rights.role"));
        var roles = page.roles().stream()
                .map(column -> new Role(column.role().name(), column.name()))
                .toList();
        Map<String, List<Row>> areas = new LinkedHashMap<>();
        page.rights()
                .forEach(line -> areas.computeIfAbsent(line.areaName(), _ -> new ArrayList<>())
                        .add(row(line, roles, exceptions)));
        var parts = areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
        return json.valueToTree(new Picture(words, roles, parts));
    }

    private Row row(Line line, List<Role> roles, Exceptions.Counts exceptions) {
        var cells = new ArrayList<Cell>();
        for (var place = 0; place < line.cells().size(); place++) {
            var square = line.cells().get(place);
            cells.add(cell(square, roles.get(place).name(), line.name(), exceptions.of(line.right(), square.role())));
        }
        var signs = line.signs().stream()
                .sorted()
                .map(sign -> texts.text("access.sign." + sign))
                .toList();
        var count = exceptions.of(line.right());
        var personal = count == 0 ? "" : texts.text("admin.rights.personal", count);
        return new Row(line.right().name(), line.name(), line.sentence(), signs, personal, cells);
    }

    private Cell cell(Square square, String role, String right, int personal) {
        var look = CellLook.of(square);
        var said = texts.text("admin.rights.state." + look, scopes(square.scopes(), "access.scope."));
        var word = word(look, square);
        // Who speaks to the machine says what stands in the cell, so its name holds the very word (WCAG 2.5.3).
        var label = texts.text(
                        "admin.rights.cell",
                        role,
                        right,
                        word.isEmpty() ? said : texts.text("admin.rights.cell.said", word, said))
                + (square.paragraph() == null ? "" : " " + texts.text("admin.rights.by", square.paragraph()))
                + (square.contradicts() ? " " + texts.text("admin.rights.contradicts") : "")
                + (personal == 0 ? "" : " " + texts.text("admin.rights.personal", personal) + ".");
        return new Cell(look.style(), square.changed(), square.paragraph() != null, personal, look.mark(), word, label);
    }

    private String word(CellLook look, Square square) {
        return switch (look) {
            case USUAL_YES, SET_YES, LOCKED, RULED_YES -> scopes(square.scopes(), "admin.rights.scope.");
            case USUAL_NO, SET_NO, FORBIDDEN, RULED_NO -> texts.text("admin.rights.word." + look);
            case NEVER -> "";
        };
    }

    /// The scopes in words; the widest alone when it holds all the others.
    private String scopes(Set<Scope> scopes, String prefix) {
        var told = scopes.contains(Scope.SCHOOL) ? Set.of(Scope.SCHOOL) : scopes;
        return told.stream().sorted().map(scope -> texts.text(prefix + scope)).collect(Collectors.joining(", "));
    }
}
