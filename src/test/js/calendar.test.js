import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { calendar, dayWords } from "../../main/resources/static/js/drawing/calendar.js";
import { learn } from "../../main/resources/static/js/say.js";
import { View } from "../../main/resources/static/js/drawing/view.js";

learn(readFileSync("src/main/resources/dev/dateline/language/scripts.properties", "utf8"));

const on = (from, to, width = 1_000) => calendar(new View(Date.parse(from), Date.parse(to), width));
const labels = (steps) => steps.map(({ label }) => label);

for (const [from, to, contexts, ticks] of [
  ["1890-06-01", "2020-01-01", ["1800", "1900", "2000"], ["1890", "1900", "1910"]],
  ["2005-01-01", "2025-01-01", ["2000s", "2010s", "2020s"], ["2005", "2006", "2007"]],
  ["2023-01-01", "2024-06-01", ["2023", "2024"], ["Jan", "Feb", "Mar"]],
  ["2024-02-20", "2024-03-05", ["February 2024", "March 2024"], ["Tue 20", "Wed 21", "Thu 22"]],
]) {
  test(`${from} to ${to} is ${contexts.join(", ")}: ${ticks.join(", ")} …`, () => {
    const found = on(from, to);
    assert.deepEqual(labels(found.contexts), contexts);
    assert.deepEqual(labels(found.ticks).slice(0, 3), ticks);
  });
}

test("ticks go on without a gap or a repetition, from decades to days", () => {
  for (let years = 200; years > 0.01; years /= 1.3) {
    const to = Date.UTC(2024, 5, 1);
    const { ticks } = calendar(new View(to - years * 365 * 86_400_000, to, 800));
    ticks.slice(1).forEach(({ at }, i) => assert.ok(at > ticks[i].at));
    assert.ok(ticks.length > 1 && ticks.length < 60, `${ticks.length} ticks in ${years} years`);
  }
});

test("every fifth day of a month does not crowd the next", () => {
  assert.deepEqual(labels(on("2024-01-01", "2024-02-12", 300).ticks), ["1", "6", "11", "16", "21", "26", "1", "6", "11"]);
});

test("a year before 100 is not taken for one of the twentieth century", () => {
  assert.equal(dayWords(new Date(0).setUTCFullYear(99, 2, 4)), "4 March 99");
});
