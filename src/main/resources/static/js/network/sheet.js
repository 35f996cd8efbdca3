// How nodes and edges look: the shape says the kind, the colours are those of the page.

const SHAPES = { PERSON: "ellipse", ORGANIZATION: "round-rectangle", PRODUCT: "diamond", PLACE: "triangle" };
const COLOURS = { PERSON: "people", ORGANIZATION: "business", PRODUCT: "money", PLACE: "muted" };

export function sheet(palette) {
  const kinds = Object.keys(SHAPES).map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { shape: SHAPES[kind], "background-color": palette[COLOURS[kind]], color: palette.ink },
  }));
  return [
    {
      selector: "node",
      style: {
        label: "data(name)", width: 18, height: 18, "font-family": palette.sans, "font-size": 12, "text-valign": "bottom", "text-margin-y": 4,
        "text-wrap": "wrap", "text-max-width": 110, "text-background-color": palette.raised, "text-background-opacity": 0.8, "text-background-padding": 1,
      },
    },
    ...kinds,
    { selector: "node[hops = 0]", style: { width: 30, height: 30, "font-weight": 700, "border-width": 3, "border-color": palette.ink } },
    { selector: "edge", style: { width: "mapData(count, 1, 6, 1.2, 5)", "line-color": palette.field, "curve-style": "straight", opacity: 0.7 } },
    { selector: "edge.unsure", style: { "line-style": "dashed" } },
    { selector: ".aside", style: { opacity: 0.18 } },
    { selector: "edge.near", style: { "line-color": palette.focus, opacity: 1 } },
  ];
}
