// How one event is drawn: a bar as long as its date is uncertain, a badge that says the kind, a label.

import { spoken } from "./items.js";

export const ROW = 30;
const BAR = 20;
const BADGE = 9;
const FADE = 60;
const HOLDS_BADGE = 2 * BADGE + 6;
const HOLDS_LABEL = 200;

/**
 * What an event covers in pixels: its bar, its badge, and where its label may begin. An open end fades over a fixed
 * length; the badge sits at the bound that is known.
 */
export function place(item, scale) {
  const from = item.start === null ? scale(item.end) - FADE : scale(item.start);
  const to = item.end === null ? scale(item.start) + FADE : scale(item.end);
  const inside = to - from >= HOLDS_BADGE && item.start !== null;
  const pin = !inside && isDay(item);
  const badge = inside ? from + BADGE + 3 : pin ? (from + to) / 2 : to + BADGE + 2;
  const left = pin ? badge - BADGE : from;
  const right = Math.max(to, badge + BADGE);
  return { item, from, to, inside, pin, badge, left, right, labelLeft: right + 5 };
}

function isDay(item) {
  return item.start !== null && item.end !== null && item.end - item.start <= 86_400_000;
}

/** Draws all events once, as links in order of time; `move` then puts them where the zoom wants them. */
export function draw(layer, placed) {
  const marks = layer
    .selectAll("a")
    .data(placed, ({ item }) => item.id)
    .join("a")
    .attr("class", "mark")
    .attr("href", ({ item }) => item.href)
    .attr("data-mark", ({ item }) => item.id)
    .attr("data-kind", ({ item }) => item.kind)
    .attr("data-theme", ({ item }) => item.theme)
    .attr("data-status", ({ item }) => item.status)
    .attr("aria-label", ({ item }) => spoken(item));
  marks.append("rect").attr("class", "hit").attr("height", ROW - 4).attr("y", -ROW / 2 + 2).attr("rx", 4);
  marks.append("rect").attr("class", "bar").attr("height", BAR).attr("y", -BAR / 2).attr("rx", 3).attr("mask", fade);
  marks.append("rect").attr("class", "hatch").attr("height", BAR).attr("y", -BAR / 2).attr("rx", 3).attr("mask", fade);
  marks.append("line").attr("class", "strike");
  const badge = marks.append("g").attr("class", "badge");
  badge.append("circle").attr("r", BADGE);
  badge.append("use").attr("href", ({ item }) => `/img/icons.svg#${item.kind}`)
    .attr("x", -6).attr("y", -6).attr("width", 12).attr("height", 12);
  marks.filter(({ item }) => item.conflict).append("g").attr("class", "conflict").call(conflict);
  marks.append("text").attr("class", "label").attr("dy", ".34em");
  return marks;
}

function fade({ item }) {
  return item.start === null ? "url(#fade-in)" : item.end === null ? "url(#fade-out)" : null;
}

/** Sources differ: a small ≠ on the badge. */
function conflict(group) {
  group.append("circle").attr("r", 5.5);
  group.append("path").attr("d", "M-2.5 -1.2h5M-2.5 1.4h5M-1.4 3.2L1.6 -3");
}

/** Puts marks where `boxes` says; each label gets the room up to its right neighbour in the lane. */
export function move(marks, boxes, measure) {
  marks.each(function ({ item }) {
    const box = boxes.get(item.id);
    const mark = d3.select(this);
    const badge = box.inside ? inSight(box, BADGE + 3) : box.badge;
    const label = mark.select(".label");
    const within = box.inside && roomy(box, badge, measure.width(label, item));
    const labelLeft = within ? badge + BADGE + 5 : box.labelLeft;
    const shown = measure.fit(label, item, box.next - labelLeft - 8);
    const end = shown > 0 ? Math.max(box.right, labelLeft + shown) : box.right;
    mark.attr("transform", `translate(0 ${box.y})`).classed("pin", box.pin);
    mark.selectAll(".bar, .hatch").attr("x", box.from).attr("width", Math.max(2, box.to - box.from));
    mark.select(".badge").attr("transform", `translate(${badge} 0)`);
    mark.select(".conflict").attr("transform", `translate(${badge + 7} -7)`);
    label.attr("x", labelLeft);
    mark.select(".hit").attr("x", box.left - 3).attr("width", end - box.left + 6);
    mark.select(".strike").attr("x1", box.left).attr("x2", within ? badge + BADGE + 3 : box.right);
  });
}

/** Where the badge of a bar stays in sight while any of the bar is. */
function inSight(box, margin) {
  return Math.min(Math.max(box.badge, margin), box.to - margin);
}

/** Whether the label had better stand in the bar than behind it. */
function roomy(box, badge, width) {
  const inside = box.to - badge - BADGE - 10;
  return inside >= Math.min(width, HOLDS_LABEL) || inside >= box.next - box.labelLeft;
}
