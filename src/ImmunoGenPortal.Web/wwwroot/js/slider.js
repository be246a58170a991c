// A slider over the days on which something moved, beside the field for the day, which works without it.

for (const form of document.querySelectorAll("form[data-days]")) {
  const days = form.dataset.days.split(",").filter(Boolean);
  const field = form.querySelector("[name=asOf]");
  if (days.length < 2 || !field) {
    continue;
  }

  const label = document.createElement("label");
  label.className = "slider";
  const text = document.createElement("span");
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(days.length - 1);
  slider.step = "1";
  const at = field.value ? days.findLastIndex((day) => day <= field.value) : days.length - 1;
  slider.value = String(Math.max(0, at));

  const written = (day) => new Date(`${day}T00:00:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const tell = () => {
    const day = days[Number(slider.value)];
    text.textContent = `Days on which something moved: ${written(day)}`;
    slider.setAttribute("aria-valuetext", written(day));
  };

  slider.addEventListener("input", () => {
    field.value = days[Number(slider.value)];
    tell();
  });
  slider.addEventListener("change", () => form.requestSubmit());
  tell();
  label.append(text, slider);
  form.prepend(label);
}
