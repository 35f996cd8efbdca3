// Which time a timeline covers, and which part of it to begin with.

const YEAR = 365 * 86_400_000;
const LEFT = 28;
const RIGHT = 260;

/** From the first possible day to the last, at least a year, with air before and room for a label after. */
export function period(items, width) {
  const [first, last] = d3.extent(items.flatMap(ends));
  const short = Math.max(0, YEAR - (last - first)) / 2;
  const inner = d3.scaleUtc().domain([first - short, last + short]).range([Math.min(LEFT, width * 0.1), width - Math.min(RIGHT, width * 0.42)]);
  return [inner.invert(0), inner.invert(width)];
}

/** Everything, or, where a few early events stand far apart from the rest, the rest. */
export function gist(items) {
  const starts = items.map((item) => item.start ?? item.end).sort((a, b) => a - b);
  const last = Math.max(...items.flatMap(ends));
  const from = starts[restBegins(starts)];
  const span = Math.max(last - from, YEAR);
  const scattered = last - starts[0] > 4 * span;
  return scattered ? [new Date(from - span * 0.06), new Date(last + span * 0.3)] : [new Date(starts[0] - 50 * YEAR), new Date(last + 50 * YEAR)];
}

/** After the longest gap among the first fifth. */
function restBegins(starts) {
  const early = d3.range(1, Math.floor(starts.length / 5) + 1);
  return d3.greatest(early, (i) => starts[i] - starts[i - 1]) ?? 0;
}

function ends({ start, end }) {
  return [start, end].filter((each) => each !== null);
}
