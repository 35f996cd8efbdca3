// What an event covers: a bar as long as its date is uncertain, a badge that says the kind.

export const BADGE = 9;
export const FADE = 60;
const DAY = 86_400_000;
const HOLDS_BADGE = 2 * BADGE + 6;

/**
 * In pixels from the day `origin` on. An open end fades over a fixed length; the badge sits at the bound that is known.
 */
export function extent(item, perMs, origin = 0) {
  const start = item.start === null ? null : (item.start - origin) * perMs;
  const end = item.end === null ? null : (item.end - origin) * perMs;
  const from = start === null ? end - FADE : start;
  const to = end === null ? start + FADE : end;
  const inside = to - from >= HOLDS_BADGE && start !== null;
  const pin = !inside && isDay(item);
  const badge = inside ? from + BADGE + 3 : pin ? (from + to) / 2 : to + BADGE + 2;
  return { from, to, inside, pin, badge, left: pin ? badge - BADGE : from, right: Math.max(to, badge + BADGE) };
}

function isDay(item) {
  return item.start !== null && item.end !== null && item.end - item.start <= DAY;
}
