// The timeline of a page: fetches what is asked for, draws it, and keeps drawing, overview, keys and address together.

import { note as noteInAddress, said } from "./address.js";
import { beginning, lifeOf } from "./drawing/density.js";
import { Drawing } from "./drawing/drawing.js";
import { readIcons } from "./drawing/icons.js";
import { Links } from "./drawing/links.js";
import { notes } from "./drawing/note.js";
import { Overview } from "./drawing/overview.js";
import { changed, Source } from "./drawing/source.js";
import { steer } from "./drawing/steer.js";
import { View } from "./drawing/view.js";
import { countWords } from "./drawing/words.js";
import { listen } from "./live.js";
import { count, numeral, say } from "./say.js";

performance.mark("timeline:begun");

const DAY = 86_400_000;
const FEWEST_ROOM = 280;
const SHARE_OF_SCREEN = 0.62;
const WORTH_AN_OVERVIEW = 12;
const NEWS_SETTLE = 700;
const FILTERS = ["kind", "status", "role", "outlet", "minSources", "review", "from", "to", "validAt", "knownAt"];

for (const figure of document.querySelectorAll("[data-timeline]")) {
  show(figure).catch((error) => {
    figure.hidden = true; // The list says it all.
    console.warn(`the timeline cannot be drawn: ${error.message}`);
  });
}

async function show(figure) {
  const stage = figure.querySelector("[data-stage]");
  figure.hidden = false;
  const icons = readIcons(figure.dataset.icons);
  let drawing = null;
  let source = new Source(query(figure), () => drawing && load(), figure.dataset.first);
  await source.begin(figure.dataset.density && JSON.parse(figure.dataset.density));
  const asked = windowSaid();
  if (source.total > 0) {
    const first = asked ?? beginning(source.months, lifeOf(source.months, []));
    source.want(first.from, first.to).catch(() => {}); // Asked for again below, where a failure counts.
  }
  drawing = new Drawing(stage, stage.querySelector("canvas"), await icons);
  const into = ({ start, end }) => go(new View(start, end, drawing.view.width).zoomed(0.8, drawing.view.width / 2));
  const links = new Links(drawing, stage.querySelector("[data-links]"), into);
  const go = steer(figure, drawing, links);
  const overview = new Overview(figure.querySelector("[data-overview]"), drawing, go);
  notes(drawing, links.layer);

  const load = () => {
    drawing.setEvents(source.sorted(), source.counts(), lifeOf(source.months, source.sorted()));
    figure.dataset.loaded = source.items.size;
  };
  const fit = (view) => {
    drawing.fit(stage.clientWidth, Math.max(FEWEST_ROOM, window.innerHeight * SHARE_OF_SCREEN), view);
    overview.draw(source.months, stage.clientWidth);
  };
  const begin = async (view) => {
    figure.hidden = source.total === 0;
    if (source.total > 0) {
      load();
      const first = view ?? beginning(source.months, drawing.life);
      await source.want(first.from, first.to);
      load();
      overview.element.hidden = source.total < WORTH_AN_OVERVIEW;
      fit(first);
    }
    figure.dataset.drawn = source.total;
    performance.mark("timeline:drawn");
  };

  await begin(asked);
  new ResizeObserver(() => source.total > 0 && stage.clientWidth > 0 && stage.clientWidth !== drawing.view.width && fit(drawing.view))
    .observe(stage);
  stage.addEventListener("timeline:rest", () => {
    source.want(drawing.view.from, drawing.view.to);
    noteInAddress("view", isWhole(drawing) ? null : `${day(drawing.view.from)}..${day(drawing.view.to - 1)}`);
    beyond(figure, source, drawing.view);
  });
  let turn = 0;
  const ask = async () => {
    const mine = ++turn;
    const next = await new Source(query(figure), () => mine === turn && load()).begin();
    if (mine === turn) {
      // A whole life stays whole on screen: with more kinds of event it may be longer.
      const view = isWhole(drawing) ? null : drawing.view;
      source = next;
      drawing.forget();
      await begin(view);
      await sinceThen(figure, drawing, source);
    }
  };
  figure.addEventListener("timeline:asked", ask);
  sinceThen(figure, drawing, source);
  live(figure, drawing, () => source, async () => {
    const next = await new Source(query(figure), () => load()).begin();
    await next.want(drawing.view.from, drawing.view.to);
    source = next;
    load();
    overview.draw(source.months, stage.clientWidth);
  });
  document.addEventListener("panel", ({ detail: { id } }) => {
    drawing.open = id;
    drawing.redraw();
  });
  drawing.open = said("event");
  stage.addEventListener("click", (event) => openAt(event, drawing, into));
}

/** What is new or has changed since the page was opened is marked; the page stays where it is. */
function live(figure, drawing, source, reload) {
  const note = figure.querySelector("[data-news]");
  if (window.self !== window.top) {
    return; // In a story on another site nothing moves by itself.
  }
  listen();
  let again = 0;
  document.addEventListener("store:changed", () => {
    clearTimeout(again);
    again = setTimeout(async () => {
      const before = source().items;
      drawing.newsWords = say("news");
      await reload();
      for (const id of changed(before, source().items)) {
        drawing.news.add(id);
      }
      drawing.redraw();
      note.hidden = drawing.news.size === 0;
      note.querySelector("span").textContent = count("news", drawing.news.size);
    }, NEWS_SETTLE);
  });
}

/** What was known on an earlier day and is told otherwise today is marked, and what was not known yet is counted. */
async function sinceThen(figure, drawing, then) {
  const asked = new URLSearchParams(then.query);
  const note = document.querySelector("[data-since-then]");
  if (!note || !asked.has("knownAt") || then.total === 0) {
    drawing.news = new Set();
    note?.replaceChildren();
    return;
  }
  asked.delete("knownAt");
  const now = await new Source(asked.toString(), () => {}).begin();
  await now.want(drawing.view.from, drawing.view.to);
  const known = new Set(then.items.keys());
  drawing.newsWords = say("differs");
  drawing.news = new Set(changed(now.items, then.items).filter((id) => known.has(id)));
  drawing.redraw();
  note.textContent = say("since-then", countWords(then.total), numeral(now.total), drawing.news.size);
}

/** Which timeline the page shows, and what of it the address asks for. */
function query(figure) {
  const asked = new URLSearchParams(figure.dataset.timeline);
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (FILTERS.includes(name) && value.trim()) {
      asked.append(name, value);
    }
  }
  return asked.toString();
}

/** What is drawn opens by a click on it even where no link lies over it yet. */
function openAt(event, drawing, into) {
  if (event.target.closest("[data-key]")) {
    return;
  }
  const box = drawing.at(event.offsetX, event.offsetY);
  if (box?.unit.cluster) {
    into(box.unit.cluster);
  } else if (box && !document.getElementById("panel")) {
    window.open(box.unit.item.href, "_blank", "noopener");
  } else if (box) {
    document.dispatchEvent(new CustomEvent("panel:open", { detail: { href: box.unit.item.href } }));
  }
}

function windowSaid() {
  const [from, to] = (said("view") ?? "").split("..").map((each) => Date.parse(each));
  return from < to ? { from, to: to + DAY } : null;
}

function isWhole({ view, life }) {
  return view.from - life.from < DAY && life.to - view.to < DAY;
}

function day(t) {
  return new Date(t).toISOString().slice(0, 10);
}

/** How many events lie outside the view. */
function beyond(figure, source, view) {
  const sum = (out) => source.months.filter(out).reduce((all, { total }) => all + total, 0);
  const show = (side, number) => (figure.querySelector(`[data-beyond="${side}"]`).textContent = number > 0 ? numeral(number) : "");
  show("earlier", sum(({ end }) => end <= view.from));
  show("later", sum(({ start }) => start >= view.to));
}
