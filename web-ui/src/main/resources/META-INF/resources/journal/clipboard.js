// Ranges to and from spreadsheets, as tab-separated text.

/**
 * The range as text and as a table. The table tells a spreadsheet that the cells are texts,
 * else it would read "4/5" as the fourth of May and give back a date.
 */
export function copied(rows) {
  const text = rows.map((row) => row.map(guarded).join("\t")).join("\n");
  const table = document.createElement("table");
  for (const row of rows) {
    const line = table.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      cell.textContent = guarded(value);
      cell.setAttribute("style", "mso-number-format:'\\@'");
    }
  }
  return { text, html: table.outerHTML };
}

/** The rows of a pasted text: tabs and lines, quoted cells as spreadsheets write them. */
export function pasted(text) {
  const rows = [[""]];
  let quoted = false;
  const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let place = 0; place < clean.length; place++) {
    const letter = clean[place];
    const row = rows.at(-1);
    if (quoted) {
      if (letter !== '"') row[row.length - 1] += letter;
      else if (clean[place + 1] === '"') row[row.length - 1] += clean[++place];
      else quoted = false;
    } else if (letter === '"' && row.at(-1) === "") quoted = true;
    else if (letter === "\t") row.push("");
    else if (letter === "\n") rows.push([""]);
    else row[row.length - 1] += letter;
  }
  return rows.map((row) => row.map((value) => value.trim().replace(/^'(?=[=+\-@])/, "")));
}

/**
 * Lays pasted rows over the cells of a range, row by row. Answers `{ changes, errors }`; an error
 * names the cell and says why. Nothing is written here: the whole range is looked at first.
 */
export function validated(page, texts, rows, cellAt) {
  const changes = [];
  const errors = [];
  rows.forEach((row, down) => row.forEach((typed, right) => {
    const cell = cellAt(down, right);
    if (!cell) {
      if (typed !== "") errors.push({ typed, reason: { text: texts.say("paste.beyond") } });
      return;
    }
    const { value, wrong } = page.codesAt(cell.lesson).read(typed);
    if (wrong !== undefined) {
      errors.push({ ...cell, typed, reason: { text: texts.say("wrong.code", wrong) } });
    } else if (value !== page.shown(cell.lesson, cell.pupil)) {
      const refusal = page.refusal(cell.lesson, cell.pupil, value);
      if (refusal) errors.push({ ...cell, typed, reason: refusal });
      else changes.push({ ...cell, value });
    }
  }));
  return { changes, errors };
}

// A text that starts like a formula would be computed by the spreadsheet it lands in.
function guarded(value) {
  return /^[=+\-@]/.test(value) ? `'${value}` : value;
}
