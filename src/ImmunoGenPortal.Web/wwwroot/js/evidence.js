// Without scripts every marked span already has an address of its own ("#e-512-571") that the browser goes to and the style
// sheet lights up. Scripts add what that cannot do: a span that another one cuts in two is lit as a whole, and a span that the
// page does not mark leads to the mark that holds it.

const address = /^#e-(\d+)-(\d+)$/;

const light = () => {
  for (const piece of document.querySelectorAll(".text .lit")) {
    piece.classList.remove("lit");
  }

  const found = address.exec(location.hash);
  if (!found) {
    return;
  }

  for (const rest of document.querySelectorAll(`[data-of="${location.hash.slice(1)}"]`)) {
    rest.classList.add("lit");
  }

  if (!document.getElementById(location.hash.slice(1))) {
    const [start, end] = [Number(found[1]), Number(found[2])];
    const holder = [...document.querySelectorAll(".text .e[id]")].findLast((mark) => {
      const [, from, to] = mark.id.split("-").map(Number);
      return from <= start && end <= to;
    });
    holder?.classList.add("lit");
    holder?.scrollIntoView({ block: "center" });
  }
};

addEventListener("hashchange", light);
light();
