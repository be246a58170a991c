// Any span has an address ("#e-512-571"), whether or not the page marks it: where it does not, the browser paints it.
// Without scripts the marked ones still work, for each is an element with that address.

const paint = () => {
  CSS.highlights?.delete("evidence");
  const found = /^#e-(\d+)-(\d+)$/.exec(location.hash);
  if (!found || document.getElementById(location.hash.slice(1))) {
    return;
  }

  const holder = [...document.querySelectorAll(".text .e[id]")].find((mark) => {
    const [, start, end] = mark.id.split("-").map(Number);
    return start <= Number(found[1]) && Number(found[2]) <= end;
  });
  holder?.scrollIntoView({ block: "center" });
};

addEventListener("hashchange", paint);
paint();
