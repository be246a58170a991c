// Words that a curator selects in the release go into the forms, with their place in the text: each sentence says where it
// begins, and holds nothing but its own characters.

const text = document.querySelector("[data-pick]");
const bar = document.querySelector("[data-bar]");
let filled = "";

const lengthTo = (sentence, node, offset) => {
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};

const trimmed = (start, end, first, last) => {
  const at = (sentence, place) => sentence.textContent[place - Number(sentence.dataset.s.split("-")[0])] ?? "";
  while (start < end && /\s/.test(at(first, start))) {
    start++;
  }

  while (end > start && /\s/.test(at(last, end - 1))) {
    end--;
  }

  return [start, end];
};

const place = (range) => {
  const held = [...text.querySelectorAll("[data-s]")].filter((sentence) => range.intersectsNode(sentence));
  if (held.length === 0) {
    return null;
  }

  const [first, last] = [held[0], held.at(-1)];
  const [from] = first.dataset.s.split("-").map(Number);
  const [lastFrom, to] = last.dataset.s.split("-").map(Number);
  const start = first.contains(range.startContainer) ? from + lengthTo(first, range.startContainer, range.startOffset) : from;
  const end = last.contains(range.endContainer) ? lastFrom + lengthTo(last, range.endContainer, range.endOffset) : to;
  return trimmed(start, end, first, last);
};

const fill = (name, value) => {
  for (const field of document.querySelectorAll(`[data-picked="${name}"]`)) {
    field.value = value;
  }
};

const pick = () => {
  const selection = getSelection();
  if (!text || selection.isCollapsed || selection.rangeCount === 0 || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
    return;
  }

  const found = place(selection.getRangeAt(0));
  const words = selection.toString().trim().replace(/\s+/g, " ");
  if (!found || found[0] >= found[1] || words === "") {
    return;
  }

  fill("words", words);
  fill("at", found.join("-"));
  for (const field of document.querySelectorAll('[data-picked="value"]')) {
    if (field.value === "" || field.value === filled) {
      field.value = words;
    }
  }

  filled = words;
  bar.querySelector("[data-words]").textContent = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  bar.hidden = false;
};

document.addEventListener("selectionchange", pick);
pick(); // What was selected before this script came.

for (const link of bar?.querySelectorAll("a") ?? []) {
  link.addEventListener("click", () => {
    const part = document.querySelector(link.getAttribute("href"));
    part.open = true;
    part.querySelector("select, input")?.focus();
    bar.hidden = true;
  });
}
