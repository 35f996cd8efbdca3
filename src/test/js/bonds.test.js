import { test } from "node:test";
import assert from "node:assert/strict";
import { bonds, place, sentences } from "../../main/resources/static/js/network/bonds.js";

const nodes = [{ id: "a", name: "Alder", hops: 0 }, { id: "b", name: "Birch", hops: 1 }, { id: "c", name: "Cedar", hops: 1 }, { id: "d", name: "Dogwood", hops: 2 }];
const edges = [
  { from: "b", type: "LED_ROUND_OF", to: "a", status: "HAPPENED" },
  { from: "a", type: "SUED", to: "b", status: "DENIED" },
  { from: "c", type: "SUED", to: "a", status: "ALLEGED" },
  { from: "d", type: "SUED", to: "c", status: "HAPPENED" },
];
const words = new Map([["LED_ROUND_OF", "led a round of"], ["SUED", "sued"], ["DENIED", "denied"], ["ALLEGED", "alleged"]]);

test("all that ties two is one line, in either direction", () => {
  const tied = bonds(edges);
  assert.deepEqual(tied.map(({ edges }) => edges.length), [2, 1, 1]);
  assert.deepEqual(tied.map(({ sure }) => sure), [true, false, true]);
});

test("a line says what it stands for, and what is not certain", () => {
  const [first, second] = bonds(edges);
  assert.equal(sentences(first, nodes, words), "Birch led a round of Alder. Alder sued (denied) Birch.");
  assert.equal(sentences(second, nodes, words), "Cedar sued (alleged) Alder.");
});

test("each has a place of its own, the further away the further out, the same each time", () => {
  const spots = place(nodes, bonds(edges));
  const apart = (id) => Math.hypot(spots.get(id).x, spots.get(id).y);
  assert.equal(apart("a"), 0);
  assert.ok(apart("b") < apart("d"));
  assert.equal(new Set([...spots.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size, 4);
  assert.deepEqual(place(nodes, bonds(edges)), spots);
});
