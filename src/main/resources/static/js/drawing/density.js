// How many events each month has: the life they span, which part of it to begin with, and columns for an overview.

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const FEW = 300;
const COLUMN = 5;

export const BAND_ORDER = ["business", "money", "people", "disputes"];

/** @returns {{start, end, bands, total}[]} from months as the server counts them: {month: "2022-10", bands: {money: 2}} */
export function readMonths(months) {
  return months.map(({ month, bands }) => {
    const start = Date.parse(`${month}-01`);
    const next = new Date(start);
    next.setUTCMonth(next.getUTCMonth() + 1);
    return { start, end: next.getTime(), bands, total: Object.values(bands).reduce((a, b) => a + b, 0) };
  });
}

/** From the first month to the last day known, at least a year, with some air before and behind. */
export function lifeOf(months, items) {
  const starts = items.map(({ start, end }) => start ?? end);
  const first = Math.min(months[0]?.start ?? Infinity, ...(starts.length < 1000 ? starts : [Infinity]));
  const last = Math.max(months.at(-1)?.end ?? -Infinity, ...(starts.length < 1000 ? items.map(({ start, end }) => end ?? start) : [-Infinity]));
  const short = Math.max(0, YEAR - (last - first)) / 2;
  const span = Math.max(YEAR, last - first);
  return { from: first - short - span * 0.03, to: last + short + span * 0.06 };
}

/** The newest part where there is much; else everything, or without a few early events that stand far apart. */
export function beginning(months, life) {
  let count = 0;
  for (let i = months.length - 1; i >= 0; i--) {
    count += months[i].total;
    if (count > FEW) {
      const span = Math.max(YEAR / 2, life.to - months[i].start);
      return { from: life.to - span, to: life.to };
    }
  }
  return withoutTheEarly(months, count, life);
}

function withoutTheEarly(months, count, life) {
  let seen = 0;
  let best = { gap: 0, at: 0 };
  for (let i = 1; i < months.length; i++) {
    seen += months[i - 1].total;
    const gap = months[i].start - months[i - 1].end;
    if (seen <= count / 5 && gap > best.gap) {
      best = { gap, at: i };
    }
  }
  const rest = months[best.at].start;
  const span = Math.max(YEAR, months.at(-1).end - rest);
  const scattered = best.gap > 0 && months.at(-1).end - months[0].start > 4 * span;
  return scattered ? { from: rest - span * 0.06, to: life.to } : life;
}

/** Columns of a few pixels, or of a month where months are wider. */
export function spread(months, view) {
  const columns = new Map();
  for (const { start, end, bands, total } of months) {
    const wide = (end - start) * view.perMs >= COLUMN;
    const key = wide ? start : Math.floor(view.x(start) / COLUMN);
    const column = columns.get(key) ?? {
      left: wide ? view.x(start) : key * COLUMN, right: wide ? view.x(end) : (key + 1) * COLUMN, bands: {}, total: 0,
    };
    columns.set(key, column);
    column.total += total;
    for (const [band, count] of Object.entries(bands)) {
      column.bands[band] = (column.bands[band] ?? 0) + count;
    }
  }
  return [...columns.values()];
}
