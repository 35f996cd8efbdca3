// Opens an event's claims with their quotes beside the page; without this script the link leads to the same page. Which
// event is open stands in the address, so that Back closes it, and a reload shows it again.

import { addressWith, said } from "./address.js";

const panel = document.getElementById("panel");
const body = document.getElementById("panel-body");
let opener = null;
let openId = null;

if (panel) {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", (event) => event.key === "Escape" && openId && close());
  document.addEventListener("panel:open", ({ detail: { href } }) => open(href, null));
  panel.querySelector("[data-close]").addEventListener("click", close);
  window.addEventListener("popstate", asTheAddressSays);
  asTheAddressSays();
}

function onClick(event) {
  const link = event.target.closest("a[data-panel], a[data-mark]");
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (link && !elsewhere && !event.defaultPrevented) {
    event.preventDefault();
    open(link.getAttribute("href"), link);
  }
}

async function open(href, link) {
  if (await fill(href)) {
    const id = decodeURIComponent(href.split("/").pop().split("?")[0]);
    history[openId ? "replaceState" : "pushState"]({ panel: true }, "", addressWith({ event: id }));
    opener = link ?? opener ?? document.activeElement;
    reveal(id);
  } else {
    location.assign(href);
  }
}

/** The server answers a request of this kind with the page's heart only. */
async function fill(href) {
  const answer = await fetch(href, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) {
    return false;
  }
  body.innerHTML = await answer.text();
  stepDown(body);
  window.htmx?.process(body);
  return true;
}

/** The page has its own first heading; those of the panel are below it. */
function stepDown(part) {
  for (const heading of [...part.querySelectorAll("h2, h1")].sort((a, b) => (a.localName < b.localName ? 1 : -1))) {
    const lower = document.createElement(heading.localName === "h1" ? "h2" : "h3");
    lower.className = heading.className;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

function reveal(id) {
  openId = id;
  panel.hidden = false;
  document.documentElement.classList.add("with-panel");
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
  tell();
}

/** Closing is a step back where opening was a step. */
function close() {
  if (history.state?.panel) {
    history.back();
  } else {
    history.replaceState(null, "", addressWith({ event: null }));
    hide();
  }
}

function hide() {
  openId = null;
  panel.hidden = true;
  document.documentElement.classList.remove("with-panel");
  tell();
  (opener?.isConnected ? opener : document.getElementById("main"))?.focus({ preventScroll: true });
  opener = null;
}

async function asTheAddressSays() {
  const id = said("event");
  if (!id) {
    if (openId) {
      hide();
    }
  } else if (id !== openId && (await fill(`/events/${encodeURIComponent(id)}`))) {
    reveal(id);
  }
}

/** The event that the panel is about stands out in the drawing. */
function tell() {
  document.dispatchEvent(new CustomEvent("panel", { detail: { id: openId } }));
}
