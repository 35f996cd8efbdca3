// The timeline of a page: reads the list of events, draws it, and keeps zoom, keys and buttons together.

import { readItems } from "./items.js";
import { canvas } from "./chart.js";
import { gist } from "./period.js";
import { details } from "./details.js";
import { steer } from "./steer.js";

const DAY_WIDTH_AT_MOST = 90;

for (const figure of document.querySelectorAll("[data-timeline]")) {
  show(figure);
}

function show(figure) {
  const items = readItems(document.getElementById(figure.dataset.timeline));
  if (items.length === 0) {
    return;
  }
  figure.hidden = false;
  const stage = figure.querySelector("[data-stage]");
  const chart = canvas(stage, figure, items);
  const zoom = d3.zoom().on("zoom", ({ transform }) => chart.redraw(transform));
  chart.svg.call(zoom).on("dblclick.zoom", null);
  const fit = () => {
    const shown = chart.visible();
    const width = stage.clientWidth;
    if (width === 0) {
      return; // Not laid out yet; the observer comes back.
    }
    chart.resize(width);
    const most = (DAY_WIDTH_AT_MOST * chart.days()) / width;
    const all = [[0, 0], [width, chart.height()]];
    zoom.scaleExtent([1, Math.max(1, most)]).extent(all).translateExtent(all);
    chart.svg.call(zoom.transform, chart.transformTo(shown ?? gist(items)));
  };
  steer(figure, stage, chart, zoom);
  fit();
  new ResizeObserver(() => stage.clientWidth !== chart.width() && fit()).observe(stage);
  details(stage, chart.marks());
}
