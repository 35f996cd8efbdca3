// All events of an entity as vis-timeline takes them, as JSON.
async (entity) => {
  const items = [];
  let cursor = "";
  do {
    const answer = await (await fetch(`/api/outline?entity=${entity}&limit=500&cursor=${cursor}`)).json();
    items.push(...answer.items);
    cursor = answer.next ?? "";
  } while (cursor);
  return JSON.stringify(items.map(({ id, earliest, latest, caption }) => ({
    id, content: caption, start: earliest ?? latest, ...(earliest && latest && earliest !== latest ? { end: latest, type: "range" } : { type: "box" }),
  })));
}
