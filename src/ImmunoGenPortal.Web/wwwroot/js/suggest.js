// Suggests partners, compounds, targets and diseases while a reader types (the editable combobox of the ARIA authoring
// practices). Without scripts the box is a plain search box, and Enter always searches for what is typed.

const wait = 120;

const enhance = (input) => {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "away";
  status.setAttribute("role", "status");
  input.after(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";

  let asked = 0;
  let timer = 0;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (next) => {
    const options = list.children;
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = (next + options.length + 1) % (options.length + 1);
    if (chosen === options.length) {
      chosen = -1;
      input.removeAttribute("aria-activedescendant");
      return;
    }

    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const show = (found) => {
    list.replaceChildren(...found.map((one, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.address = one.address;
      const kind = document.createElement("span");
      kind.textContent = one.kind;
      option.append(one.called ? `${one.called} – ${one.name}` : one.name, kind);
      return option;
    }));
    chosen = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length === 0 ? "" : `${found.length} suggestions, use the arrow keys`;
  };

  const ask = async () => {
    const number = ++asked;
    const typed = input.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }

    try {
      const answer = await fetch(`/suggest.json?q=${encodeURIComponent(typed)}`);
      if (answer.ok && number === asked && document.activeElement === input) {
        show(await answer.json());
      }
    } catch {
      close(); // the box still searches
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }

    switch (event.key) {
      case "ArrowDown":
        choose(chosen + 1);
        break;
      case "ArrowUp":
        choose(chosen < 0 ? list.children.length - 1 : chosen - 1);
        break;
      case "Escape":
        close();
        break;
      case "Enter":
        if (chosen < 0) {
          return;
        }

        location.assign(list.children[chosen].dataset.address);
        break;
      default:
        return;
    }

    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      location.assign(option.dataset.address);
    }
  });
};

document.querySelectorAll("input[type=search][name=q]").forEach(enhance);
