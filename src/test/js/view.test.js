import { test } from "node:test";
import assert from "node:assert/strict";
import { View } from "../../main/resources/static/js/drawing/view.js";
import { beginning, lifeOf, readMonths, spread } from "../../main/resources/static/js/drawing/density.js";

const DAY = 86_400_000;
const months = (...counts) => readMonths(counts.map(([month, money]) => ({ month, bands: { money } })));

test("zooming keeps what is under the pointer", () => {
  const view = new View(0, 100 * DAY, 500).zoomed(3, 200);
  assert.ok(Math.abs(view.x(40 * DAY) - 200) < 1e-6);
});

test("a view shows no more than the life, and no less than a few days", () => {
  const life = { from: 0, to: 1_000 * DAY };
  assert.deepEqual({ ...new View(-500 * DAY, 5_000 * DAY, 600).within(life) }, { ...new View(0, 1_000 * DAY, 600) });
  const near = new View(10 * DAY, 10.1 * DAY, 600).within(life);
  assert.equal(near.to - near.from, 5 * DAY);
});

test("much begins with its newest part", () => {
  const all = months(["2001-01", 4_000], ["2010-01", 250], ["2020-01", 200]);
  const { from, to } = beginning(all, lifeOf(all, []));
  assert.ok(from > Date.UTC(2005, 0) && from < Date.UTC(2010, 1));
  assert.ok(to > Date.UTC(2020, 1));
});

test("one event long before all others is left to the overview", () => {
  const all = months(["1871-05", 1], ["2023-01", 10], ["2023-02", 20]);
  assert.ok(beginning(all, lifeOf(all, [])).from > Date.UTC(2020, 0));
});

test("little begins with everything", () => {
  const all = months(["2019-01", 3], ["2023-02", 2]);
  const life = lifeOf(all, []);
  assert.deepEqual(beginning(all, life), life);
});

test("columns hold every event once", () => {
  const all = months(["2001-01", 4], ["2001-02", 5], ["2010-01", 2], ["2020-01", 1]);
  const life = lifeOf(all, []);
  const columns = spread(all, new View(life.from, life.to, 300));
  assert.equal(columns.reduce((sum, { total }) => sum + total, 0), 12);
});
