// The events of a page, read from its list: the drawing and the list can never tell two stories.

const DAY = 86_400_000;

/** @returns {object[]} in the list's order; start and end (the end not included) are null where they are open */
export function readItems(list) {
  return [...list.querySelectorAll("[data-event]")].map(toItem);
}

function toItem(element) {
  const { event, kind, theme, status, earliest, latest, sources, conflict } = element.dataset;
  const link = element.querySelector("a[data-panel]");
  return {
    id: event,
    kind,
    theme,
    status,
    start: earliest ? Date.parse(earliest) : null,
    end: latest ? Date.parse(latest) + DAY : null,
    sources: Number(sources),
    conflict: conflict ?? "",
    href: link.getAttribute("href"),
    headline: text(link),
    when: text(element.querySelector("[data-when]")),
    kindLabel: text(element.querySelector("[data-kind-label]")),
    statusLabel: text(element.querySelector("[data-status-label]")),
    sourcesLabel: text(element.querySelector("[data-sources-label]")),
  };
}

/** What a screen reader says: "October 2022: Coatue led the round, 3 sources". */
export function spoken(item) {
  const extras = [item.sourcesLabel, item.conflict && `sources differ on ${item.conflict}`];
  return [`${item.when}: ${item.headline}`, ...extras.filter(Boolean)].join(", ");
}

function text(element) {
  return element ? element.textContent.trim().replace(/\s+/g, " ") : "";
}
