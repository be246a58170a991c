// A release beside its facts. Without scripts every value is a link to its words and every marked word one to its value. Scripts
// add what links cannot do: the list of facts follows the text, j and k walk from fact to fact, what belongs together lights up
// under the pointer, the choice of highlights is remembered, citations are copied.

const text = document.querySelector(".text");
const facts = document.querySelector(".facts");
const walks = document.querySelector("[data-walk]");
const follows = document.querySelector("[data-follow]");
const marks = document.querySelector(".marks");

const remembered = (name) => {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
};

const remember = (name, value) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing shows everything again next time.
  }
};

// Which highlights are shown.
const kinds = [...(marks?.querySelectorAll("[data-hue]") ?? [])];
const off = new Set(remembered("marks-off").split(" "));
for (const kind of kinds) {
  kind.checked = !off.has(kind.dataset.hue);
}

const keepKinds = () => {
  for (const kind of kinds) {
    off[kind.checked ? "delete" : "add"](kind.dataset.hue);
  }

  remember("marks-off", [...off].join(" ").trim());
};

marks?.addEventListener("change", keepKinds);
marks?.addEventListener("reset", () => setTimeout(keepKinds));

document.querySelector("[data-keys]").hidden = false;
for (const [box, name] of [[walks, "reading-keys"], [follows, "reading-follow"]]) {
  box.checked = remembered(name) !== "off";
  box.addEventListener("change", () => remember(name, box.checked ? "on" : "off"));
}

// Which facts rest on which words: by the address of the words, and by the sentence around them.
const byWords = Map.groupBy(facts.querySelectorAll(".fact a.ev"), (link) => link.hash.slice(1));
const startOf = (address) => Number(address.split("-").at(-2));
const sentences = [...text.querySelectorAll("[data-s]")].map((element) => ({ element, start: startOf(element.dataset.s), end: Number(element.dataset.s.split("-")[1]), facts: [] }));
for (const [address, links] of byWords) {
  const start = startOf(address);
  sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.facts.push(...links.map((link) => link.closest(".fact")));
}

const factsOf = (mark) => (byWords.get(mark.id || mark.dataset.of) ?? []).map((link) => link.closest(".fact"));
const piecesOf = (address) => text.querySelectorAll(`#${CSS.escape(address)}, [data-of="${address}"]`);

// The list follows the text, unless the reader is busy with it or has just been led somewhere.
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let ledAt = location.hash ? performance.now() : -Infinity;
const show = (element, where) => {
  if (getComputedStyle(facts).position === "sticky") {
    const top = element.getBoundingClientRect().top - facts.getBoundingClientRect().top + facts.scrollTop;
    facts.scrollTo({ top: top - facts.clientHeight * where, behavior: calm.matches ? "instant" : "smooth" });
  }
};

const inView = new Set();
const follow = () => {
  const here = new Set([...inView].flatMap((sentence) => sentence.facts));
  for (const fact of facts.querySelectorAll(".here")) {
    fact.classList.toggle("here", here.has(fact));
  }

  const cards = new Map();
  for (const fact of here) {
    fact.classList.add("here");
    const card = fact.closest(".facts > section > .subject");
    cards.set(card, (cards.get(card) ?? 0) + 1);
  }

  if (!follows.checked || cards.size === 0 || facts.matches(":hover, :focus-within") || performance.now() - ledAt < 1500 || scrollY < 80) {
    return;
  }

  const [card] = [...cards].reduce((best, one) => (one[1] > best[1] ? one : best));
  const [first] = [...here].filter((fact) => fact.closest(".facts > section > .subject") === card);
  const box = first.getBoundingClientRect();
  if (box.top < facts.firstElementChild.getBoundingClientRect().bottom || box.bottom > facts.getBoundingClientRect().bottom) {
    show(first, 0.3);
  }
};

const watch = new IntersectionObserver((changes) => {
  for (const change of changes) {
    const sentence = sentences.find((one) => one.element === change.target);
    inView[change.isIntersecting ? "add" : "delete"](sentence);
  }

  follow();
}, { rootMargin: "-15% 0px -55% 0px" });
for (const sentence of sentences) {
  if (sentence.facts.length > 0) {
    watch.observe(sentence.element);
  }
}

// What belongs together lights up under the pointer and the focus.
const near = (target) => {
  for (const piece of document.querySelectorAll(".near")) {
    piece.classList.remove("near");
  }

  const mark = target.closest?.(".text .e");
  const fact = target.closest?.(".facts .fact");
  const together = mark ? factsOf(mark) : fact ? [...fact.querySelectorAll("a.ev")].flatMap((link) => [...piecesOf(link.hash.slice(1))]) : [];
  for (const piece of together) {
    piece.classList.add("near");
  }
};

for (const part of [text, facts]) {
  part.addEventListener("pointerover", (event) => near(event.target));
  part.addEventListener("pointerleave", () => near(document.activeElement));
  part.addEventListener("focusin", (event) => near(event.target));
}

addEventListener("hashchange", () => {
  ledAt = performance.now();
});

// j and k walk through the marked words, in the order of the text.
const isShown = (mark) => kinds.every((kind) => kind.checked || !mark.classList.contains(kind.dataset.hue));
const walk = (step) => {
  const stops = [...text.querySelectorAll(".e[id]")].filter((mark) => mark.querySelector("a") && isShown(mark));
  const from = document.activeElement.closest(".text .e[id]") ?? text.querySelector(".e:target, .e.lit[id]");
  const at = stops.indexOf(from);
  const below = stops.findIndex((mark) => mark.getBoundingClientRect().top > 0);
  const next = at >= 0 ? at + step : step > 0 ? below : below - 1;
  const mark = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  if (!mark) {
    return;
  }

  ledAt = performance.now();
  location.replace(`#${mark.id}`);
  const link = mark.querySelector(":scope > a") ?? mark.querySelector("a");
  link.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center", behavior: "instant" });
  show(document.querySelector(link.hash), 0.4);
};

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented || isTyping || !walks.checked) {
    return;
  }

  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    walk(event.key === "j" ? 1 : -1);
  }
});

// Citations.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    const label = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
