// Who is around an entity, drawn as a graph beside the table that says the same. A node leads to the page of its entity.

import cytoscape from "../webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { bonds, place, sentences } from "./network/bonds.js";
import { readPalette, watchPalette } from "./drawing/palette.js";
import { sheet } from "./network/sheet.js";

const MOST = 60;
const STEP = 1.4;
const AIR = 36;
const NEAREST = 1.3;
const TEXT = 12;
const LARGEST_TEXT = 22;

for (const figure of document.querySelectorAll("[data-network]")) {
  show(figure).catch((error) => {
    figure.hidden = true; // The table says it all.
    console.warn(`the graph cannot be drawn: ${error.message}`);
  });
}

async function show(figure) {
  const words = new Map(figure.dataset.words.split(";").map((each) => each.split("=")));
  const graph = await load(figure, 1);
  if (graph.nodes.length < 2) {
    return;
  }
  figure.hidden = false;
  const net = figure.querySelector("[data-net]");
  const cy = cytoscape({
    container: net,
    style: sheet(readPalette(net)),
    userZoomingEnabled: false,
    userPanningEnabled: !matchMedia("(pointer: coarse)").matches, // A finger scrolls the page.
    boxSelectionEnabled: false,
    autoungrabify: true,
  });
  watchPalette(() => cy.style(sheet(readPalette(net))));
  draw(figure, cy, graph, words);
  steer(figure, cy, words);
  point(figure, cy);
  new ResizeObserver(() => fit(cy)).observe(net);
}

async function load(figure, hops) {
  const address = new URL(figure.dataset.network, location.href);
  for (const [name, value] of [...address.searchParams]) {
    if (!value) {
      address.searchParams.delete(name);
    }
  }
  address.searchParams.set("hops", hops);
  address.searchParams.set("limit", MOST);
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address.pathname} answered ${answer.status}`);
  }
  return answer.json();
}

function draw(figure, cy, graph, words) {
  const tied = bonds(graph.edges);
  const spots = place(graph.nodes, tied);
  cy.elements().remove();
  cy.add(graph.nodes.map((node) => ({ data: { ...node }, position: { ...spots.get(node.id) } })));
  cy.add(tied.map((bond) => ({
    data: { id: bond.key, source: bond.from, target: bond.to, count: bond.edges.length, says: sentences(bond, graph.nodes, words) },
    classes: bond.sure ? "" : "unsure",
  })));
  cy.layout({ name: "cose", randomize: false, animate: false, fit: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: () => 90, nodeOverlap: 24, numIter: 600 }).run();
  stretch(cy);
  fit(cy);
  figure.querySelector("[data-net-cut]").hidden = !graph.truncated;
  figure.dataset.drawn = graph.nodes.length;
}

/** As wide, in proportion to its height, as there is room. */
function stretch(cy) {
  const { x1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
  const times = Math.min(1.8, Math.max(0.6, (cy.width() / cy.height()) * (h / w)));
  if (w > 0 && h > 0) {
    cy.nodes().positions((node) => ({ x: x1 + (node.position("x") - x1) * times, y: node.position("y") }));
  }
}

/** All of it, with names that can be read however far away that is. */
function fit(cy) {
  cy.resize();
  cy.fit(undefined, AIR);
  if (cy.zoom() > NEAREST) {
    cy.zoom(NEAREST);
    cy.center();
  }
  const size = Math.min(LARGEST_TEXT, TEXT / cy.zoom());
  cy.nodes().style({ "font-size": size, "text-max-width": size * 9 });
}

function steer(figure, cy, words) {
  const zoom = (times) => cy.zoom({ level: cy.zoom() * times, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const moves = { in: () => zoom(STEP), out: () => zoom(1 / STEP), fit: () => fit(cy) };
  for (const button of figure.querySelectorAll("[data-net-move]")) {
    button.addEventListener("click", () => moves[button.dataset.netMove]());
  }
  const further = figure.querySelector("[data-net-hops]");
  further.addEventListener("click", async () => {
    const isFar = further.getAttribute("aria-pressed") !== "true";
    const graph = await load(figure, isFar ? 2 : 1).catch(() => null);
    if (graph) {
      draw(figure, cy, graph, words);
      further.setAttribute("aria-pressed", isFar);
    }
  });
}

/** What is pointed at stands out with all it is tied to, and is said in words. */
function point(figure, cy) {
  const says = figure.querySelector("[data-net-says]");
  const nothing = says.textContent;
  cy.on("mouseover", "node, edge", ({ target }) => {
    const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
    cy.elements().difference(near).addClass("aside");
    near.addClass("near");
    figure.classList.toggle("pointed", target.isNode());
    says.textContent = near.edges().map((edge) => edge.data("says")).slice(0, 6).join(" ") || target.data("name");
  });
  cy.on("mouseout", "node, edge", () => {
    cy.elements().removeClass("aside near");
    figure.classList.remove("pointed");
    says.textContent = nothing;
  });
  cy.on("tap", "node", ({ target, originalEvent }) => {
    const address = `/entities/${encodeURIComponent(target.id())}/relationships`;
    if (originalEvent.ctrlKey || originalEvent.metaKey) {
      window.open(address, "_blank", "noopener");
    } else {
      location.assign(address);
    }
  });
}
