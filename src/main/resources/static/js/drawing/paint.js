// Puts axis, bands, events and clusters on the canvas.

import { BADGE } from "./extent.js";
import { calendar } from "./calendar.js";
import { strokeIcon } from "./icons.js";
import { language, say } from "../say.js";

export const ROW = 30;
export const AXIS = 44;
export const BAND_HEAD = 20;
const BAR = 20;
const LINE = 13;
const OUTSIDE = 40;

/** @param scene {view, bands: {band, y, top}[], placed: object[], height, open, palette, icons, words} */
export function paint(context, scene) {
  const { view, height, palette } = scene;
  context.clearRect(0, 0, view.width, height);
  context.textBaseline = "middle";
  context.lineJoin = context.lineCap = "round";
  axis(context, view, height, palette);
  for (const band of scene.bands) {
    bandHead(context, band, view.width, palette);
  }
  for (const box of scene.placed) {
    context.save();
    context.translate(0, box.y);
    (box.unit.cluster ? cluster : event)(context, box, scene);
    context.restore();
  }
}

function axis(context, view, height, palette) {
  const { contexts, ticks } = calendar(view);
  context.lineWidth = 1;
  context.font = `600 13px ${palette.sans}`;
  for (const { start, end, label } of contexts) {
    const [left, right] = [view.x(start), view.x(end)];
    rule(context, left, 0, height, palette.field, 0.45);
    const width = context.measureText(label).width;
    const at = Math.min(Math.max(left + 6, 6), Math.max(right - 12 - width, left + 6));
    if (right - 8 - width > 0) {
      write(context, label, at, 13, palette.ink);
    }
  }
  context.font = `12px ${palette.sans}`;
  for (const { at, label } of ticks) {
    const x = view.x(at);
    rule(context, x, 24, height, palette.line, 0.7);
    write(context, label, x + 5, 34, palette.muted);
  }
  const today = view.x(Date.now());
  if (today >= 0 && today <= view.width) {
    context.setLineDash([2, 4]);
    rule(context, today, 24, height, palette.focus, 1);
    context.setLineDash([]);
  }
}

function rule(context, x, top, bottom, colour, strength) {
  const at = Math.round(x) + 0.5;
  context.globalAlpha = strength;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(at, top);
  context.lineTo(at, bottom);
  context.stroke();
  context.globalAlpha = 1;
}

function write(context, text, x, y, colour) {
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function bandHead(context, { band, y }, width, palette) {
  context.strokeStyle = palette.line;
  context.beginPath();
  context.moveTo(0, y + 0.5);
  context.lineTo(width, y + 0.5);
  context.stroke();
  context.font = `700 11px ${palette.sans}`;
  write(context, say(`band.${band}`).toLocaleUpperCase(language), 8, y + 11, palette[band]);
}

function cluster(context, { unit, left, right }, { view, palette, open, words }) {
  const { cluster: group, band } = unit;
  const colour = palette[band];
  shape(context, left, right - left, 5);
  context.fillStyle = colour;
  context.globalAlpha = group.items.some((item) => item.id === open) ? 0.45 : Math.min(0.32, 0.1 + Math.log10(group.count) * 0.1);
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
  context.font = `600 12px ${palette.sans}`;
  const text = words.cluster(group);
  const width = context.measureText(text).width;
  const middle = (Math.max(left, 0) + Math.min(right, view.width)) / 2;
  write(context, text, Math.min(Math.max(left + 4, middle - width / 2), right - width - 4), 0.5, palette.ink);
}

function event(context, box, { view, palette, icons, open, news }) {
  const { item } = box.unit;
  const colour = palette[item.band];
  if (item.id === open) {
    context.globalAlpha = 0.14;
    context.fillStyle = colour;
    shape(context, box.left - 4, (box.label ? Math.max(box.right, box.label.x + box.label.width) : box.right) - box.left + 8, 5, ROW - 3);
    context.fill();
    context.globalAlpha = 1;
  }
  if (!box.pin) {
    bar(context, box, colour, view);
  }
  badge(context, box, colour, palette, icons.get(item.kind));
  if (item.status === "DENIED" || item.status === "CANCELLED") {
    strike(context, box, colour);
  }
  if (news.has(item.id)) {
    ring(context, box.badge, palette.focus);
  }
  if (item.conflict) {
    differ(context, box.badge + 8, palette);
  }
  if (box.label) {
    label(context, box.label, palette);
  }
}

function bar(context, box, colour, view) {
  const { item } = box.unit;
  const left = Math.max(box.from, -OUTSIDE);
  const width = Math.max(2, Math.min(box.to, view.width + OUTSIDE) - left);
  const paint = item.start === null || item.end === null ? fading(context, box, colour, item.start === null) : colour;
  shape(context, left, width, 3);
  context.fillStyle = paint;
  context.strokeStyle = paint;
  context.lineWidth = 1.25;
  if (item.status === "HAPPENED") {
    context.globalAlpha = 0.2;
    context.fill();
    context.globalAlpha = 1;
  } else if (item.status === "ALLEGED") {
    hatch(context, left, width);
  }
  context.setLineDash(item.status === "PLANNED" || item.status === "CANCELLED" ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
}

function fading(context, { from, to }, colour, isStartOpen) {
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(isStartOpen ? 1 : 0, colour);
  gradient.addColorStop(isStartOpen ? 0 : 1, "transparent");
  return gradient;
}

/** Slanted lines, for what is only alleged; the path at hand bounds them. */
function hatch(context, left, width) {
  context.save();
  context.clip();
  context.globalAlpha = 0.4;
  context.lineWidth = 2;
  context.beginPath();
  for (let x = left - BAR; x < left + width; x += 8) {
    context.moveTo(x, BAR / 2);
    context.lineTo(x + BAR, -BAR / 2);
  }
  context.stroke();
  context.restore();
  shape(context, left, width, 3);
}

function badge(context, { unit: { item }, badge: x }, colour, palette, icon) {
  const sure = item.status === "HAPPENED";
  context.beginPath();
  context.arc(x, 0, BADGE, 0, 2 * Math.PI);
  context.fillStyle = sure ? colour : palette.raised;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash(item.status === "PLANNED" || item.status === "CANCELLED" ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
  if (icon) {
    context.save();
    context.translate(x, 0);
    context.strokeStyle = sure ? palette.raised : colour;
    strokeIcon(context, icon, 12);
    context.restore();
  }
}

function strike(context, box, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(box.left, 0);
  context.lineTo(box.label?.within ? box.badge + BADGE + 3 : box.right, 0);
  context.stroke();
}

/** New, or changed, since the page was opened. */
function ring(context, x, colour) {
  context.beginPath();
  context.arc(x, 0, BADGE + 3, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.stroke();
}

/** Sources differ: a small ≠ on the badge. */
function differ(context, x, palette) {
  context.beginPath();
  context.arc(x, -7, 5.5, 0, 2 * Math.PI);
  context.fillStyle = palette["warn-paper"];
  context.fill();
  context.strokeStyle = palette.warn;
  context.lineWidth = 1;
  context.stroke();
  context.stroke(new Path2D(`M${x - 2.5} -8.2h5m-5 2.6h5m-3.9 2l3 -6.3`));
}

function label(context, { lines, x }, palette) {
  context.font = `${lines.length > 1 ? 12 : 13}px ${palette.sans}`;
  lines.forEach((line, i) => write(context, line, x, (i - (lines.length - 1) / 2) * LINE + 0.5, palette.ink));
}

function shape(context, x, width, radius, height = BAR) {
  context.beginPath();
  context.roundRect(x, -height / 2, width, height, Math.min(radius, width / 2));
}
