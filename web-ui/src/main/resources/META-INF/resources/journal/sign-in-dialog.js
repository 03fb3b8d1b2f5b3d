// The session ended while the teacher was writing. Signing in happens here, over the page:
// nothing typed is lost and the queue goes on by itself.

import { element, field } from "./dom.js";
import { openDialog } from "./dialog.js";
import { Unreachable } from "./transport.js";

/** Opens the sign-in once; `signedIn` is called when the server accepted it. */
export class SignInDialog {
  #host;
  #texts;
  #transport;
  #open = null;

  constructor(host, texts, transport) {
    this.#host = host;
    this.#texts = texts;
    this.#transport = transport;
  }

  open(waiting, signInUrl, signedIn) {
    if (this.#open) return;
    const texts = this.#texts;
    const name = element("input", { name: "username", autocomplete: "username", required: true, autocapitalize: "none", spellcheck: "false" });
    const password = element("input", { name: "password", type: "password", autocomplete: "current-password", required: true });
    const wrong = element("p", { class: "wrong", role: "alert" });
    const attempt = async () => {
      const refused = await this.#attempt(name.value, password.value);
      if (refused === null) return true;
      wrong.textContent = refused || texts.say("signIn.wrong");
      password.select();
      return false;
    };
    this.#open = openDialog(this.#host, texts, {
      name: "sign-in",
      title: texts.say("signIn.title"),
      content: [
        element("p", {}, waiting > 0 ? texts.say("signIn.keeps", waiting) : texts.say("signIn.why")),
        field(texts.say("signIn.name"), name),
        field(texts.say("signIn.password"), password),
        wrong,
        signInUrl ? element("a", { href: signInUrl, target: "_blank", rel: "noopener" }, texts.say("signIn.other")) : null,
      ],
      actions: [
        [texts.say("signIn.act"), async () => (await attempt()) && (signedIn(), true)],
        [texts.say("signIn.elsewhere"), () => (signedIn(), true), "quiet"],
        [texts.say("signIn.later"), null, "quiet"],
      ],
      closed: () => (this.#open = null),
    });
    name.focus();
  }

  async #attempt(name, password) {
    try {
      return await this.#transport.signIn(name, password);
    } catch (failure) {
      if (failure instanceof Unreachable) return this.#texts.say("signIn.unreachable");
      throw failure;
    }
  }
}
