// Opens an event's claims with their quotes beside the timeline; without this script the link leads to the same page.

const panel = document.getElementById("panel");
const body = document.getElementById("panel-body");
let opener = null;

if (panel) {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", (event) => event.key === "Escape" && !panel.hidden && close());
  panel.querySelector("[data-close]").addEventListener("click", close);
}

function onClick(event) {
  const link = event.target.closest("a[data-panel], a[data-mark]");
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (link && !elsewhere) {
    event.preventDefault();
    open(link);
  }
}

async function open(link) {
  const address = link.getAttribute("href");
  // The server answers a request of this kind with the page's heart only.
  const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) {
    location.assign(address);
    return;
  }
  body.innerHTML = await answer.text();
  opener = link;
  panel.hidden = false;
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
  tell(address);
}

function close() {
  panel.hidden = true;
  tell(null);
  opener?.focus();
}

/** Highlights the event of the panel in the drawing, and keeps the panel from covering it. */
function tell(address) {
  for (const link of document.querySelectorAll("a[data-mark]")) {
    link.classList.toggle("open", link.getAttribute("href") === address);
  }
  const beside = panel.offsetWidth < window.innerWidth;
  document.dispatchEvent(new CustomEvent("panel", { detail: { covered: beside ? panel.offsetWidth : 0, link: opener } }));
}
