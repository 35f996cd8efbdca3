// The drawing itself: an SVG with bands, axis and marks, and what can be done to it.

import { layOut } from "./lanes.js";
import { drawAxis } from "./axis.js";
import { draw, move, place, ROW } from "./marks.js";
import { labels } from "./labels.js";
import { patterns } from "./patterns.js";
import { period } from "./period.js";

const DAY = 86_400_000;
const AXIS = 46;
const BAND_HEAD = 26;

/** The SVG with its layers, and what can be done to it. */
export function canvas(stage, figure, items) {
  const svg = d3.select(stage).append("svg").attr("role", "group").attr("aria-label", `${figure.dataset.label}, drawn`);
  patterns(svg.append("defs"));
  const grid = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  const bands = svg.append("g").attr("class", "bands");
  const layer = svg.append("g").attr("class", "marks");
  const measure = labels();
  const base = d3.scaleUtc();
  let scale = base.copy();
  let size = { width: 0, height: 0 };
  let lanes = [];
  const marks = draw(layer, items.map((item) => ({ item })));

  return {
    svg,
    marks: () => marks,
    width: () => size.width,
    height: () => size.height,
    days: () => (base.domain()[1] - base.domain()[0]) / DAY,
    visible: () => (size.width ? scale.domain() : null),
    outOfSight: () => ({
      earlier: items.filter((item) => place(item, scale).right < 0).length,
      later: items.filter((item) => place(item, scale).left > size.width).length,
    }),
    xOf: (item) => place(item, scale).badge,
    transformTo([from, to]) {
      const k = Math.max(1, size.width / (base(to) - base(from)));
      const x = Math.min(0, Math.max(size.width * (1 - k), -base(from) * k));
      return d3.zoomIdentity.translate(x, 0).scale(k);
    },
    resize(width) {
      base.domain(period(items, width)).range([0, width]);
      lanes = layOut(items.map((item) => place(item, base)), width);
      size = { width, height: drawBands(bands, lanes, width) };
      svg.attr("width", width).attr("height", size.height).attr("viewBox", `0 0 ${width} ${size.height}`);
    },
    redraw(transform) {
      scale = transform.rescaleX(base);
      drawAxis(grid, scale, size);
      move(marks, boxes(lanes, scale, size.width), measure);
      stage.dispatchEvent(new CustomEvent("timeline:moved"));
    },
  };
}

/** Where every event lies in this view, and where the next one in its lane begins. */
function boxes(lanes, scale, width) {
  const found = new Map();
  for (const band of lanes) {
    band.lanes.forEach((lane, row) => {
      const placed = lane.map((box) => place(box.item, scale));
      placed.forEach((box, i) => found.set(box.item.id, { ...box, y: band.top + (row + 0.5) * ROW, next: placed[i + 1]?.left ?? width }));
    });
  }
  return found;
}

function drawBands(layer, lanes, width) {
  let y = AXIS;
  for (const band of lanes) {
    band.y = y;
    band.top = y + BAND_HEAD;
    y = band.top + band.lanes.length * ROW + 8;
  }
  const groups = layer.selectAll("g").data(lanes).join((enter) => {
    const group = enter.append("g");
    group.append("line").attr("class", "rule");
    group.append("text").attr("class", "band").attr("x", 8).attr("dy", 18);
    return group;
  });
  groups.attr("transform", (band) => `translate(0 ${band.y})`).attr("data-theme", (band) => band.theme);
  groups.select(".rule").attr("x2", width);
  groups.select(".band").text((band) => band.theme);
  return y;
}
