import { test } from "node:test";
import assert from "node:assert/strict";
import { arrange, CELL } from "../../main/resources/static/js/drawing/arrange.js";
import { extent } from "../../main/resources/static/js/drawing/extent.js";
import { placeLane } from "../../main/resources/static/js/drawing/place.js";
import { Labels } from "../../main/resources/static/js/drawing/labels.js";
import { View } from "../../main/resources/static/js/drawing/view.js";

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);
const labels = new Labels((text) => text.length * 7);

/** A pseudo-random number between 0 and 1 that is the same in each run. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function events(count, days, seed = 7) {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const start = START + Math.floor(next() * days) * DAY;
    const length = [1, 1, 1, 31, 365][Math.floor(next() * 5)];
    return { id: `e${i}`, caption: "words ".repeat(1 + Math.floor(next() * 9)).trim(), start, end: start + length * DAY };
  }).sort((a, b) => a.start - b.start);
}

function boxes(lane, perMs) {
  return lane.map(({ item, cluster }) => (cluster ? { left: cluster.start * perMs, right: cluster.end * perMs } : extent(item, perMs)));
}

for (const [count, days, most] of [[1, 1, 2], [30, 7, 4], [400, 3_650, 5], [5_000, 7_300, 7]]) {
  for (const width of [360, 1_920]) {
    test(`${count} events in ${days} days on ${width} pixels: none is lost, none overlaps`, () => {
      const perMs = width / (days * DAY);
      const lanes = arrange(events(count, days), [], perMs, most, labels);
      assert.ok(lanes.length <= most);
      const shown = lanes.flat().reduce((sum, { cluster }) => sum + (cluster ? cluster.count : 1), 0);
      assert.equal(shown, count);
      for (const lane of lanes) {
        boxes(lane, perMs).reduce((before, box) => {
          assert.ok(box.left >= before.right - 0.01, `${box.left} after ${before.right}`);
          return box;
        }, { right: -Infinity });
      }
    });
  }
}

test("what does not overlap at one scale does not at a nearer one", () => {
  const perMs = 1_000 / (3_650 * DAY);
  for (const lane of arrange(events(400, 3_650), [], perMs, 5, labels)) {
    for (const times of [1.1, 1.41]) {
      const placed = boxes(lane, perMs * times);
      placed.slice(1).forEach((box, i) => assert.ok(box.left >= placed[i].right - 0.01));
    }
  }
});

test("few events need no cluster, and keep their whole labels", () => {
  const items = events(6, 2_000);
  const view = new View(START, START + 2_400 * DAY, 1_400);
  const lanes = arrange(items, [], view.perMs, 6, labels);
  const placed = lanes.flatMap((lane) => placeLane(lane, view, labels));
  assert.equal(placed.length, 6);
  for (const { unit, label } of placed) {
    assert.equal(label.lines.join(" "), unit.item.caption);
  }
});

test("an event alone in its cell is drawn as itself", () => {
  const width = 30 * DAY;
  const day = (at) => ({ id: `d${at}`, caption: "words", start: START + at * DAY, end: START + (at + 1) * DAY });
  const crowd = Array.from({ length: 12 }, () => day(3));
  const lanes = arrange([...crowd, day(45)], [{ at: START + 46 * DAY + width, count: 1 }], CELL / width, 2, labels);
  const units = lanes.flat();
  assert.ok(units.some(({ item }) => item?.id === "d45"));
  assert.equal(units.filter(({ cluster }) => cluster?.count === 1).length, 1, "only the one that is not loaded");
});

test("events that are not loaded are clusters of their number", () => {
  const lanes = arrange([], [{ at: START, count: 40 }, { at: START + 40 * DAY, count: 2 }], CELL / (30 * DAY), 3, labels);
  assert.deepEqual(lanes[0].map(({ cluster }) => cluster.count), [40, 2]);
});

test("no two labels or bars of a lane overlap in the view", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const view = new View(START, START + 900 * DAY, 1_280);
    for (const lane of arrange(events(60, 900, seed), [], view.perMs, 4, labels)) {
      let taken = -Infinity;
      for (const { left, right, label } of placeLane(lane, view, labels)) {
        const from = Math.min(left, label && !label.within ? label.x : left);
        assert.ok(from >= taken - 0.01, `${from} after ${taken}`);
        taken = Math.max(right, label && !label.within ? label.x + label.width : right);
      }
    }
  }
});
