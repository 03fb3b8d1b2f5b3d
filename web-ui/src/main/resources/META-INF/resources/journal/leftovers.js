// What an earlier visit left behind: values too old to be kept, told once and clearly.

import { element } from "./dom.js";

/** Tells which cells lost a value that was never sent, and forgets them when that was read. */
export function tellLeftovers(notices, page, texts, queue) {
  const expired = queue.entries.filter((entry) => entry.state === "expired" && entry.course === page.course);
  if (expired.length === 0) return;
  const places = expired.map(({ op }) => {
    const lesson = page.lesson(op.lesson);
    const pupil = op.pupil ? page.pupil(op.pupil) : null;
    return [pupil?.name, lesson ? texts.day(lesson.date) : null].filter(Boolean).join(", ") || texts.say("lesson.title");
  });
  notices.show(element("div", {},
    element("p", {}, texts.say("expired.told", expired.length)),
    element("p", {}, [...new Set(places)].slice(0, 12).join("; "))), {
    kind: "refused",
    actions: [[texts.say("expired.read"), () => expired.forEach((entry) => queue.drop(entry))]],
  });
}
