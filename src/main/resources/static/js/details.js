// What an event is, in a small note beside it while the pointer or the focus is on it.

const LINGER = 180;

export function details(stage, marks) {
  const note = d3.select(stage).append("div").attr("class", "note").attr("role", "tooltip").attr("hidden", "");
  let leaving = 0;
  const hide = () => note.attr("hidden", "");
  const hideSoon = () => (leaving = setTimeout(hide, LINGER));
  const stay = () => clearTimeout(leaving);
  const open = (mark, item) => {
    stay();
    write(note, item);
    lay(note.node(), mark, stage);
  };

  marks
    .on("pointerenter", (event, { item }) => event.pointerType === "mouse" && open(event.currentTarget, item))
    .on("pointerleave", hideSoon)
    .on("focus", (event, { item }) => event.currentTarget.matches(":focus-visible") && open(event.currentTarget, item))
    .on("blur", hide);
  note.on("pointerenter", stay).on("pointerleave", hideSoon);
  stage.addEventListener("timeline:moved", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

function write(note, item) {
  const lines = [
    ["when", item.when],
    ["headline", item.headline],
    ["facts", [item.kindLabel, item.statusLabel, item.sourcesLabel].filter(Boolean).join(" · ")],
    ["differ", item.conflict ? `Sources differ on ${item.conflict}` : ""],
  ];
  note
    .selectAll("p")
    .data(lines.filter(([, words]) => words))
    .join("p")
    .attr("class", ([name]) => name)
    .text(([, words]) => words);
  note.attr("data-theme", item.theme);
}

/** Below the mark, or above it where the window ends; within the stage's sides. */
function lay(note, mark, stage) {
  note.hidden = false;
  const outer = stage.getBoundingClientRect();
  const inner = mark.querySelector(".badge").getBoundingClientRect();
  const below = inner.bottom + note.offsetHeight + 12 < window.innerHeight;
  const left = Math.min(Math.max(inner.left - outer.left - 12, 4), outer.width - note.offsetWidth - 4);
  note.style.left = `${Math.max(4, left)}px`;
  note.style.top = `${below ? inner.bottom - outer.top + 3 : inner.top - outer.top - note.offsetHeight - 3}px`;
}

