import { test } from "node:test";
import assert from "node:assert/strict";
import { halves, Labels } from "../../main/resources/static/js/drawing/labels.js";
import { placeLane } from "../../main/resources/static/js/drawing/place.js";
import { extent } from "../../main/resources/static/js/drawing/extent.js";
import { View } from "../../main/resources/static/js/drawing/view.js";

const DAY = 86_400_000;
const labels = new Labels((text) => text.length * 10);
const view = new View(0, 1_000 * DAY, 1_000);
const on = (day, caption) => ({ item: { id: caption, caption, start: day * DAY, end: (day + 1) * DAY } });

test("a text breaks at the space next to its middle", () => {
  assert.deepEqual(halves("Left as the chair"), ["Left as", "the chair"]);
  assert.deepEqual(halves("Resigned"), ["Resigned"]);
});

for (const [where, day, caption, expected] of [
  ["right, where there is room", 100, "Resigned as head", { lines: ["Resigned as head"], side: "right" }],
  ["left, at the end of the view", 950, "Resigned as head", { lines: ["Resigned as head"], side: "left" }],
  ["in two lines, where one is too long", 500, "It resigned as head of everything that there was to be had", { lines: 2, side: "right" }],
]) {
  test(`a label stands ${where}`, () => {
    const [box] = placeLane([on(day, caption)], view, labels);
    const { lines, x } = box.label;
    assert.equal(x < box.left ? "left" : "right", expected.side);
    assert.deepEqual(typeof expected.lines === "number" ? lines.length : lines, expected.lines);
  });
}

test("a label is cut only where neither side holds it in two lines", () => {
  const lane = [on(100, "A"), on(200, "A very long label that is longer than all of this"), on(400, "B")];
  const [, box] = placeLane(lane, view, labels);
  assert.equal(box.label.lines.length, 1);
  assert.match(box.label.lines[0], /…$/);
  assert.ok(box.label.x + box.label.width <= 391);
});

for (const [what, start, end, width] of [["a year", 0, 365, 365], ["a month", 31, 59, 28]]) {
  test(`${what} is drawn as wide as it is`, () => {
    const { from, to } = extent({ start: start * DAY, end: end * DAY }, 1 / DAY);
    assert.equal(Math.round(to - from), width);
  });
}

test("a day is a badge in its middle, and an open end fades behind the day that is known", () => {
  const day = extent({ start: 100 * DAY, end: 101 * DAY }, 4 / DAY);
  assert.ok(day.pin);
  assert.equal(day.badge, 402);
  const open = extent({ start: null, end: 100 * DAY }, 4 / DAY);
  assert.equal(open.to, 400);
  assert.ok(open.from < open.to && open.badge > open.to);
});
