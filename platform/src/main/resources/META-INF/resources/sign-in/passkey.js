// Speaks with the browser's passkeys (WebAuthn): has one made, or has one answer a question.
// The questions come from the server as JSON; what goes back is JSON, too. Nothing is decided here.
window.okrugPasskey = window.okrugPasskey || {
  // Questions are good for ten minutes: an older page asks for a fresh one instead of troubling the device.
  fresh: 9 * 60 * 1000,

  known() {
    return window.isSecureContext && !!window.PublicKeyCredential && !!navigator.credentials;
  },

  bytes(text) {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  },

  text(buffer) {
    const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  },

  named(list) {
    return (list || []).map((one) => ({ ...one, id: this.bytes(one.id) }));
  },

  // Has a device make one.
  async make(json) {
    const options = JSON.parse(json);
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: this.bytes(options.challenge),
        user: { ...options.user, id: this.bytes(options.user.id) },
        excludeCredentials: this.named(options.excludeCredentials),
      },
    });
    const response = made.response;
    return this.answer(made, {
      attestationObject: this.text(response.attestationObject),
      transports: response.getTransports ? response.getTransports() : [],
    });
  },

  // Has one answer.
  async ask(json) {
    const options = JSON.parse(json);
    const given = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: this.bytes(options.challenge),
        allowCredentials: this.named(options.allowCredentials),
      },
    });
    const response = given.response;
    return this.answer(given, {
      authenticatorData: this.text(response.authenticatorData),
      signature: this.text(response.signature),
      userHandle: response.userHandle ? this.text(response.userHandle) : undefined,
    });
  },

  answer(credential, response) {
    return JSON.stringify({
      id: credential.id,
      rawId: this.text(credential.rawId),
      type: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      response: { clientDataJSON: this.text(credential.response.clientDataJSON), ...response },
    });
  },

  // A button of an open page: a press goes straight to the device, as browsers demand, and the page hears the answer.
  button(button, kind) {
    button.hidden = !this.known();
    button.addEventListener('click', async () => {
      if (button.okrugAsked) {
        return;
      }
      button.okrugAsked = true;
      let answer = '';
      try {
        answer = await this[kind](button.okrugOptions);
      } catch (refused) {
        // Called off, timed out, or no such key: the page says what can be done.
      }
      button.okrugAsked = false;
      button.dispatchEvent(new CustomEvent('okrug-answer', { detail: answer }));
    });
  },

  // The form of a page before sign-in.
  form(form) {
    const button = document.querySelector('[data-passkey]');
    const fault = document.querySelector('[data-passkey-fault]');
    if (!button || !this.known()) {
      return;
    }
    button.hidden = false;
    const shared = document.querySelector('#form input[type=checkbox][name=computer]');
    const opened = performance.now();
    button.addEventListener('click', async (click) => {
      click.preventDefault();
      fault.hidden = true;
      try {
        if (performance.now() - opened < this.fresh) {
          form.elements.answer.value = await this.ask(form.dataset.options);
        }
        if (shared) {
          form.elements.computer.value = shared.checked ? 'shared' : 'own';
        }
        form.submit();
      } catch (refused) {
        fault.hidden = false;
        button.focus();
      }
    });
  },
};

if (document.getElementById('passkey') instanceof HTMLFormElement) {
  window.okrugPasskey.form(document.getElementById('passkey'));
}
