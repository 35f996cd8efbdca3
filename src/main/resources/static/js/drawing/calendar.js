// The axis in two tiers, as on a calendar: what we are in (2023) above, the finer ticks (Jan, Feb, …) below.

import { language, say } from "../say.js";

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;
const SUNDAY = Date.UTC(2023, 0, 1);
const MONTHS = Array.from({ length: 12 }, (_, i) => named(Date.UTC(2023, i, 1), { month: "long" }));
const WEEKDAYS = Array.from({ length: 7 }, (_, i) => named(SUNDAY + i * DAY, { weekday: "short" }));

const years = (step) => ({
  floor: (t) => utc(Math.floor(year(t) / step) * step, 0, 1),
  next: (t) => utc(year(t) + step, 0, 1),
});
const months = (step) => ({
  floor: (t) => utc(year(t), Math.floor(month(t) / step) * step, 1),
  next: (t) => utc(year(t), month(t) + step, 1),
});
/** Every nth day of a month, counted from its first, without one that would crowd the next month's first. */
const days = (step) => ({
  floor: (t) => utc(year(t), month(t), 1 + Math.floor((day(t) - 1) / step) * step),
  next: (t) => (day(t) + step > 31 - step / 2 || month(t + step * DAY) !== month(t) ? utc(year(t), month(t) + 1, 1) : t + step * DAY),
});

const byYear = (t) => String(year(t));
const byMonth = (t) => MONTHS[month(t)].slice(0, 3);
const byDay = (t) => String(day(t));
const byWeekday = (t) => `${WEEKDAYS[new Date(t).getUTCDay()]} ${day(t)}`;

const IN_MONTH = { ...months(1), label: (t) => `${MONTHS[month(t)]} ${year(t)}` };
const IN_YEAR = { ...years(1), label: byYear };
const IN_DECADE = { ...years(10), label: (t) => say("decade", year(t)) };
const IN_CENTURY = { ...years(100), label: byYear };

/** From fine to coarse; a level is fit where its ticks lie at least so many pixels apart. */
const LEVELS = [
  { context: IN_MONTH, ...days(1), label: byWeekday, span: DAY, apart: 48 },
  { context: IN_MONTH, ...days(1), label: byDay, span: DAY, apart: 24 },
  { context: IN_MONTH, ...days(2), label: byDay, span: 2 * DAY, apart: 26 },
  { context: IN_MONTH, ...days(5), label: byDay, span: 5 * DAY, apart: 30 },
  { context: IN_MONTH, ...days(10), label: byDay, span: 10 * DAY, apart: 40 },
  { context: IN_YEAR, ...months(1), label: byMonth, span: MONTH, apart: 38 },
  { context: IN_YEAR, ...months(3), label: byMonth, span: 3 * MONTH, apart: 38 },
  { context: IN_YEAR, ...months(6), label: byMonth, span: 6 * MONTH, apart: 38 },
  { context: IN_DECADE, ...years(1), label: byYear, span: YEAR, apart: 42 },
  { context: IN_DECADE, ...years(2), label: byYear, span: 2 * YEAR, apart: 42 },
  { context: IN_DECADE, ...years(5), label: byYear, span: 5 * YEAR, apart: 42 },
  { context: IN_CENTURY, ...years(10), label: byYear, span: 10 * YEAR, apart: 42 },
  { context: IN_CENTURY, ...years(50), label: byYear, span: 50 * YEAR, apart: 0 },
];

/** @returns {{contexts: {start, end, label}[], ticks: {at, label}[]}} for what the view shows */
export function calendar(view) {
  const level = LEVELS.find(({ span, apart }) => span * view.perMs >= apart);
  return {
    contexts: steps(level.context, view).map((start) => ({
      start, end: level.context.next(start), label: level.context.label(start),
    })),
    ticks: steps(level, view).map((at) => ({ at, label: level.label(at) })),
  };
}

function steps({ floor, next }, { from, to }) {
  const found = [];
  for (let t = floor(from); t < to; t = next(t)) {
    found.push(t);
  }
  return found;
}

/** "12 March 2024". */
export function dayWords(t) {
  return say("day", day(t), MONTHS[month(t)], year(t));
}

/** "March 2024". */
export function monthWords(t) {
  return IN_MONTH.label(t);
}

function named(t, what) {
  return new Intl.DateTimeFormat(language, { ...what, timeZone: "UTC" }).format(t);
}

/** The start of a day; Date.UTC alone takes the year 99 for 1999. */
function utc(y, m, d) {
  return new Date(0).setUTCFullYear(y, m, d);
}

function year(t) {
  return new Date(t).getUTCFullYear();
}

function month(t) {
  return new Date(t).getUTCMonth();
}

function day(t) {
  return new Date(t).getUTCDate();
}
