// On an article's page: j and k walk its claims, y confirms, n rejects, e edits, a adds a fact with the selected words.
// Everything is a form or a link of the page, so this only presses what is there.

import { say } from "./say.js";

const claims = () => [...document.querySelectorAll("[data-claim]")];
const text = document.querySelector(".text[data-article]");

if (text) {
  document.addEventListener("keydown", onKey);
  window.addEventListener("hashchange", followHash);
  document.querySelector("[data-add]")?.addEventListener("click", onAdd);
  // Not before the browser itself went to the address's fragment, which takes the focus away.
  window.addEventListener("load", () => requestAnimationFrame(followHash));
}

function onKey(event) {
  const typing = event.target.closest?.("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "j" || event.key === "k") {
    walk(event.key === "j" ? 1 : -1);
  } else if (event.key === "a" && document.querySelector("[data-add]")) {
    add();
  } else if (["y", "n", "e"].includes(event.key)) {
    press(event.key);
  } else {
    return;
  }
  event.preventDefault();
}

function current() {
  return document.activeElement?.closest("[data-claim]") ?? document.querySelector("[data-claim].current");
}

function walk(step) {
  const all = claims();
  const at = all.indexOf(current());
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  show(all[next]);
}

/** Gives a claim the focus, and shows its words in the text. */
function show(claim) {
  if (!claim) {
    return;
  }
  document.querySelector("[data-claim].current")?.classList.remove("current");
  claim.classList.add("current");
  claim.focus({ preventScroll: true });
  claim.scrollIntoView({ block: "nearest" });
  for (const mark of document.querySelectorAll(".text mark")) {
    mark.classList.toggle("current", mark.dataset.claims.split(" ").includes(claim.dataset.claim));
  }
  document.querySelector(".text mark.current")?.scrollIntoView({ block: "nearest" });
}

function press(key) {
  const button = current()?.querySelector(`[data-key="${key}"]`);
  if (!button) {
    return;
  }
  if (key === "n") {
    const details = button.closest("details");
    details.open = true;
    details.querySelector("input[type=radio]").focus();
  } else {
    button.click();
  }
}

/** After a claim was judged, its page is shown again at that claim. */
function followHash() {
  const id = location.hash.replace("#claim-", "");
  const claim = id && document.querySelector(`[data-claim="${CSS.escape(id)}"]`);
  if (claim) {
    show(claim);
  }
}

function onAdd(event) {
  if (selected()) {
    event.preventDefault();
    add();
  }
}

/** Where in the article's text the selection lies; null if nothing of it is selected. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const before = range.cloneRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  return { quote: range.toString(), start: before.toString().length };
}

function add() {
  const words = selected();
  const query = words ? "?" + new URLSearchParams({ quote: words.quote, start: words.start }) : "";
  if (words || !text.dataset.article) {
    location.assign(`/articles/${encodeURIComponent(text.dataset.article)}/claims/new${query}`);
  } else {
    document.getElementById("curation-status").textContent = say("select-first");
  }
}
