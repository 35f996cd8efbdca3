// Which lane an event lies in. Lanes are laid out once, for the view of the whole period: zooming in only pulls
// events apart, so nothing ever overlaps and nothing ever jumps to another lane.

const THEMES = ["business", "money", "people", "disputes"];
const RESERVES = [280, 220, 160, 110, 70, 40, 0];
const MOST_LANES = 7;

/**
 * @param boxes {item, left, right}: what an event covers in pixels, without its label
 * @param width of the drawing; a label never reserves more than a good part of it
 * @returns {{theme, lanes: object[][]}[]} the bands that hold any event, with their lanes of boxes from left to right
 */
export function layOut(boxes, width) {
  return THEMES.map((theme) => ({ theme, boxes: boxes.filter((box) => box.item.theme === theme) }))
    .filter((band) => band.boxes.length > 0)
    .map((band) => ({ theme: band.theme, lanes: roomiest(band.boxes, width * 0.45) }));
}

/** The packing that leaves labels the most room within a bearable number of lanes. */
function roomiest(boxes, limit) {
  let lanes = [];
  for (const reserve of RESERVES) {
    lanes = pack(boxes, Math.min(reserve, limit));
    if (lanes.length <= MOST_LANES) {
      break;
    }
  }
  return lanes;
}

function pack(boxes, reserve) {
  const lanes = [];
  const byStart = [...boxes].sort((a, b) => a.left - b.left || a.item.id.localeCompare(b.item.id));
  for (const box of byStart) {
    const free = lanes.find((lane) => end(lane.at(-1), reserve) <= box.left);
    if (free) {
      free.push(box);
    } else {
      lanes.push([box]);
    }
  }
  return lanes;
}

function end(box, reserve) {
  return Math.max(box.right, box.labelLeft + reserve) + 6;
}
