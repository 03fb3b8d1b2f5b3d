// Asks every half minute how long the session may still lie unused, and warns before it ends.
window.okrugSession = window.okrugSession || {
  every: 30000,
  warnAt: 150,

  watch(place, words) {
    const dialog = document.createElement('dialog');
    dialog.className = 'okrug-session-dialog';
    dialog.setAttribute('role', 'alertdialog');
    dialog.innerHTML = '<h2 id="okrug-session-title"></h2><p id="okrug-session-text"></p><button type="button"></button>';
    dialog.setAttribute('aria-labelledby', 'okrug-session-title');
    dialog.setAttribute('aria-describedby', 'okrug-session-text');
    place.replaceChildren(dialog);
    const [title, text, button] = dialog.children;
    let timer;

    const show = (heading, sentence, label, deed) => {
      title.textContent = heading;
      text.textContent = sentence;
      button.textContent = label;
      button.onclick = deed;
      if (!dialog.open) {
        dialog.showModal();
      }
    };

    const ended = () => {
      clearInterval(timer);
      show(words.ended, '', words.again, () => location.reload());
    };

    const ask = async (method) => {
      const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
      const headers = token ? { 'X-XSRF-TOKEN': decodeURIComponent(token[1]) } : {};
      const answer = await fetch('api/session', { method, headers, credentials: 'same-origin' });
      if (answer.status === 401) {
        ended();
      } else if (answer.ok) {
        const { seconds } = await answer.json();
        if (seconds > window.okrugSession.warnAt) {
          dialog.close();
        } else if (seconds > 0) {
          show(words.title, words.text.replace('{0}', Math.max(1, Math.round(seconds / 60))), words.goOn, () => ask('POST'));
        } else {
          ended();
        }
      }
    };

    // A network that fails for a moment is no end of a session: the next question tells.
    timer = setInterval(() => {
      if (!place.isConnected) {
        clearInterval(timer);
      } else {
        ask('GET').catch(() => {});
      }
    }, window.okrugSession.every);
  },
};
