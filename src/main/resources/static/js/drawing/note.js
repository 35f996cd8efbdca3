// What an event or a cluster is, in a small note beside it while the pointer or the focus is on it.

import { kindWords, numeral, say } from "../say.js";
import { countWords, sourceWords, spanWords, statusWords } from "./words.js";

const LINGER = 180;
const OF_A_CLUSTER = 4;

export function notes(drawing, layer) {
  const { stage } = drawing;
  const note = document.createElement("div");
  note.className = "note";
  note.setAttribute("aria-hidden", "true"); // The link says it all already.
  note.hidden = true;
  stage.append(note);
  let leaving = 0;
  const hide = () => (note.hidden = true);
  const open = (link) => {
    clearTimeout(leaving);
    const box = drawing.placed.find(({ unit }) => unit.item?.id === link.dataset.mark && unit.item) ?? clusterOf(drawing, link);
    if (box) {
      write(note, box.unit);
      lay(note, box, stage);
    }
  };
  layer.addEventListener("pointerover", (event) => {
    const link = event.target.closest("[data-key]");
    if (link && event.pointerType === "mouse") {
      open(link);
    }
  });
  layer.addEventListener("pointerout", () => (leaving = setTimeout(hide, LINGER)));
  layer.addEventListener("focusin", ({ target }) => target.matches(":focus-visible") && open(target));
  layer.addEventListener("focusout", hide);
  note.addEventListener("pointerenter", () => clearTimeout(leaving));
  note.addEventListener("pointerleave", hide);
  stage.addEventListener("timeline:moved", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

function clusterOf(drawing, link) {
  const x = link.offsetLeft + link.offsetWidth / 2;
  return link.matches(".cluster") ? drawing.at(x, link.offsetTop + link.offsetHeight / 2) : null;
}

function write(note, { item, cluster, band }) {
  const lines = item ? ofEvent(item) : ofCluster(cluster);
  note.replaceChildren(...lines.filter(([, words]) => words).map(([name, words]) => {
    const line = document.createElement("p");
    line.className = name;
    line.textContent = words;
    return line;
  }));
  note.dataset.theme = item?.band ?? band;
}

function ofEvent(item) {
  return [
    ["when", item.when],
    ["headline", item.headline],
    ["facts", [kindWords(item.kind), statusWords(item.status), sourceWords(item.sources)].filter(Boolean).join(" · ")],
    ["differ", item.conflict ? say("differ.begins", item.conflict) : ""],
  ];
}

/** The span, and what most sources report. */
function ofCluster({ start, end, items, count }) {
  const most = [...items].sort((a, b) => b.sources - a.sources).slice(0, OF_A_CLUSTER);
  const others = count - most.length;
  return [
    ["when", `${countWords(count)} ${spanWords(start, end)}`],
    ...most.map((item) => ["one", item.headline]),
    ["facts", others > 0 && most.length > 0 ? say("more", numeral(others)) : ""],
  ];
}

/** Below what it is about, or above it where the window ends; within the stage's sides. */
function lay(note, box, stage) {
  note.hidden = false;
  const outer = stage.getBoundingClientRect();
  const below = outer.top + box.y + 15 + note.offsetHeight + 12 < window.innerHeight;
  const at = Math.max(box.unit.cluster ? box.left : box.badge - 10, 4);
  note.style.left = `${Math.max(4, Math.min(at, outer.width - note.offsetWidth - 4))}px`;
  note.style.top = `${below ? box.y + 15 : box.y - note.offsetHeight - 15}px`;
}
