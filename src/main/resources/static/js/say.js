// The words of the page's language, which its head hands over: a line for each, key, equals sign, words.

const words = new Map();

export const language = globalThis.document?.documentElement.lang || "en";

learn(globalThis.document?.querySelector("meta[name=words]")?.content ?? "");

export function learn(lines) {
  for (const line of lines.split("\n")) {
    const [key] = line.split("=", 1);
    words.set(key, line.slice(key.length + 1));
  }
}

/** The words behind a key, with the values in the places of {0}, {1}, … */
export function say(key, ...values) {
  return (words.get(`script.${key}`) ?? key).replace(/\{(\d)\}/g, (place, i) => values[i]);
}

/** "1 source", "3 sources", "1,200 events": the words for one or for several. */
export function count(key, number) {
  return say(`${key}.${number === 1 ? "one" : "many"}`, numeral(number));
}

export function numeral(number) {
  return number.toLocaleString(language);
}

/** What a kind of event is called. */
export function kindWords(kind) {
  return words.get(kind) ?? kind;
}
