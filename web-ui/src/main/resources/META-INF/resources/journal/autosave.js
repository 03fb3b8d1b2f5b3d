// Fields that save themselves: shortly after the last key, and at once when they are left.

const PAUSE = 700;

export class Autosave {
  #save;
  #timers = new Map();

  /** `save(name, value)` is called for a field that was really changed. */
  constructor(save) {
    this.#save = save;
  }

  /** Watches one control under a name; answers the control. */
  watch(control, name) {
    control.dataset.saved = control.value;
    control.addEventListener("input", () => {
      clearTimeout(this.#timers.get(name));
      // Not while a date is half typed or a list is open: those report when they are done.
      if (control.matches("textarea")) this.#timers.set(name, setTimeout(() => this.#keep(control, name), PAUSE));
    });
    control.addEventListener("change", () => this.#keep(control, name));
    return control;
  }

  /** Shows a value that came from the server, unless the teacher is in the middle of the field. */
  show(control, value) {
    const busy = control.getRootNode().activeElement === control || control.value !== control.dataset.saved;
    if (!busy) this.force(control, value);
  }

  /** Shows a value that is saved already, whatever the teacher was doing there. */
  force(control, value) {
    control.value = value ?? "";
    control.dataset.saved = control.value;
  }

  /** Sets a value as if it had been typed, and saves it. */
  put(control, name, value) {
    control.value = value ?? "";
    this.#keep(control, name);
  }

  /** Saves what is still on its way. */
  finish(controls) {
    for (const [name, control] of Object.entries(controls)) this.#keep(control, name);
  }

  #keep(control, name) {
    clearTimeout(this.#timers.get(name));
    if (control.value === control.dataset.saved) return;
    control.dataset.saved = control.value;
    this.#save(name, control.value.trim());
  }
}
