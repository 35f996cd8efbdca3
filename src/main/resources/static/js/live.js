// Says when the store has changed, so that a page can look again: "store:changed" on the document. Only a page in sight
// holds a connection, as a browser has few of them for all its tabs together.

let seen = null;
let changes = null;

export function listen() {
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", () => document.hidden || open());
  open();
}

function open() {
  if (changes) {
    return;
  }
  changes = new EventSource("/changes");
  changes.addEventListener("revision", ({ data }) => {
    if (seen !== null && data !== seen) {
      document.dispatchEvent(new CustomEvent("store:changed"));
    }
    seen = data;
  });
}

function close() {
  changes?.close();
  changes = null;
}
