// What ties two entities of a graph together, all of it as one line between them, and where they are put to begin with.

const RING = 160;

/** @returns {object[]} one for each two that are tied: {key, from, to, edges, sure} */
export function bonds(edges) {
  const tied = new Map();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(" ");
    const bond = tied.get(key) ?? { key, from: edge.from, to: edge.to, edges: [], sure: false };
    bond.edges.push(edge);
    bond.sure ||= edge.status === "HAPPENED";
    tied.set(key, bond);
  }
  return [...tied.values()];
}

/** "Coatue led a round of Stability AI, and invested in Stability AI." What is not certain says so. */
export function sentences({ edges }, nodes, words) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges
    .map(({ from, type, to, status }) => `${names.get(from)} ${words.get(type) ?? type}${status === "HAPPENED" ? "" : ` (${words.get(status) ?? status})`} ${names.get(to)}.`)
    .join(" ");
}

/** On rings by how far away they are, those that are tied to each other side by side: the same each time. */
export function place(nodes, tied) {
  const spots = new Map();
  for (const hops of new Set(nodes.map((node) => node.hops))) {
    const ring = nodes.filter((node) => node.hops === hops);
    const angle = ({ id }) => {
      const inner = tied.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])).map((other) => spots.get(other)).find(Boolean);
      return inner ? Math.atan2(inner.y, inner.x) : 0;
    };
    const sorted = hops > 1 ? [...ring].sort((a, b) => angle(a) - angle(b)) : ring;
    sorted.forEach(({ id }, i) => {
      const turn = (2 * Math.PI * i) / sorted.length - Math.PI;
      spots.set(id, { x: hops * RING * Math.cos(turn), y: hops * RING * Math.sin(turn) });
    });
  }
  return spots;
}
