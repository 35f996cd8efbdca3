// The axis in two tiers, as on a calendar: what we are in (2023) above, the finer ticks (Jan, Feb, …) below.

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;
const says = d3.utcFormat;

const CENTURIES = { every: d3.utcYear.every(100), label: says("%Y") };
const DECADES = { every: d3.utcYear.every(10), label: (day) => `${says("%Y")(day)}s` };
const YEARS = { every: d3.utcYear, label: says("%Y") };
const MONTHS = { every: d3.utcMonth, label: says("%B %Y") };

/** From fine to coarse; a level is fit where its ticks lie at least so many pixels apart. */
const LEVELS = [
  { context: MONTHS, ticks: d3.utcDay, label: says("%a %-d"), span: DAY, apart: 48 },
  { context: MONTHS, ticks: d3.utcDay, label: says("%-d"), span: DAY, apart: 24 },
  { context: MONTHS, ticks: daysOfMonth(2), label: says("%-d"), span: 2 * DAY, apart: 26 },
  { context: MONTHS, ticks: daysOfMonth(5), label: says("%-d"), span: 5 * DAY, apart: 30 },
  { context: MONTHS, ticks: daysOfMonth(10), label: says("%-d"), span: 10 * DAY, apart: 40 },
  { context: YEARS, ticks: d3.utcMonth, label: says("%b"), span: MONTH, apart: 38 },
  { context: YEARS, ticks: d3.utcMonth.every(3), label: says("%b"), span: 3 * MONTH, apart: 38 },
  { context: YEARS, ticks: d3.utcMonth.every(6), label: says("%b"), span: 6 * MONTH, apart: 38 },
  { context: DECADES, ticks: d3.utcYear, label: says("%Y"), span: YEAR, apart: 42 },
  { context: DECADES, ticks: d3.utcYear.every(2), label: says("%Y"), span: 2 * YEAR, apart: 42 },
  { context: DECADES, ticks: d3.utcYear.every(5), label: says("%Y"), span: 5 * YEAR, apart: 42 },
  { context: CENTURIES, ticks: d3.utcYear.every(10), label: says("%Y"), span: 10 * YEAR, apart: 0 },
];

/** Draws the axis as the scale wants it, with its lines down to the full height. */
export function drawAxis(layer, scale, { width, height }) {
  const { contexts, ticks } = calendar(scale);
  const context = layer.selectAll(".context").data(contexts).join((enter) => {
    const group = enter.append("g").attr("class", "context");
    group.append("line").attr("y1", 0);
    group.append("text").attr("y", 17);
    return group;
  });
  context.select("line").attr("y2", height).attr("x1", (d) => scale(d.start)).attr("x2", (d) => scale(d.start));
  context.select("text").text((d) => d.label).attr("x", stickLeft(scale)).attr("opacity", function (d) {
    return scale(d.end) - 8 - this.getComputedTextLength() > 0 ? 1 : 0;
  });
  const tick = layer.selectAll(".tick").data(ticks).join((enter) => {
    const group = enter.append("g").attr("class", "tick");
    group.append("line").attr("y1", 24);
    group.append("text").attr("y", 38).attr("dx", 5);
    return group;
  });
  tick.attr("transform", (d) => `translate(${scale(d.at)} 0)`);
  tick.select("line").attr("y2", height);
  tick.select("text").text((d) => d.label);
  layer.selectAll(".today").data([Date.now()]).join("line").attr("class", "today").attr("y1", 24).attr("y2", height)
    .attr("x1", (d) => scale(d)).attr("x2", (d) => scale(d));
}

/** A label stays in sight as long as any of its span does, and leaves with it. */
function stickLeft(scale) {
  return function (d) {
    const room = scale(d.end) - 12 - this.getComputedTextLength();
    return Math.min(Math.max(scale(d.start) + 6, 6), Math.max(room, scale(d.start) + 6));
  };
}

/** @returns {{contexts: {start, end, label}[], ticks: {at, label}[]}} for what the scale shows */
function calendar(scale) {
  const [from, to] = scale.domain();
  const [left, right] = scale.range();
  const pixels = (right - left) / (to - from);
  const level = LEVELS.find(({ span, apart }) => span * pixels >= apart);
  const { every, label } = level.context;
  return {
    contexts: every.range(every.floor(from), to).map((start) => ({ start, end: every.offset(start, 1), label: label(start) })),
    ticks: level.ticks.range(from, to).map((at) => ({ at, label: level.label(at) })),
  };
}

/** Every nth day of a month, counted from its first, without one that would crowd the next month's first. */
function daysOfMonth(step) {
  return d3.utcDay.filter((day) => (day.getUTCDate() - 1) % step === 0 && day.getUTCDate() <= 31 - step / 2);
}
