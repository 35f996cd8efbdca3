// Completes names as they are typed, in every field that takes one, from the list that the search box has, too.

const PAUSE = 150;
const list = document.getElementById("suggestions");

let pause = 0;
let turn = 0;

if (list) {
  document.addEventListener("input", ({ target }) => {
    if (target.matches("input[data-names]")) {
      clearTimeout(pause);
      pause = setTimeout(suggest, PAUSE, target.dataset.names, target.value);
    }
  });
}

async function suggest(address, begun) {
  const mine = ++turn;
  const answer = await fetch(`${address}?${new URLSearchParams({ q: begun })}`).catch(() => null);
  const options = answer?.ok ? await answer.text() : "";
  if (mine === turn) {
    list.innerHTML = options;
  }
}
