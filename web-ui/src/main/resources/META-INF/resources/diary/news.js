/* The page of the diary: hears of news, takes ticks, turns pages by a swipe or an arrow key. */

const PAUSE = 5000;
const LONGEST_PAUSE = 60000;
const SWIPE = 60;

class OkrugDiary extends HTMLElement {
  #timer = 0;
  #pause = PAUSE;
  #known = '';
  #since = '';
  #key = '';
  #touch = null;
  #redrawn = new MutationObserver(() => this.#focusAgain());
  #seen = () => this.#schedule(0);
  #pressed = (event) => this.#arrow(event);

  connectedCallback() {
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('change', (event) => this.#tick(event));
    this.addEventListener('focusin', (event) => { this.#key = event.target.dataset?.key ?? ''; });
    this.addEventListener('touchstart', (event) => this.#touched(event), { passive: true });
    this.addEventListener('touchend', (event) => this.#released(event), { passive: true });
    document.addEventListener('visibilitychange', this.#seen);
    document.addEventListener('keydown', this.#pressed);
    this.#redrawn.observe(this, { childList: true });
    this.#schedule(PAUSE);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
    document.removeEventListener('keydown', this.#pressed);
    this.#redrawn.disconnect();
  }

  #schedule(pause) {
    clearTimeout(this.#timer);
    if (!document.hidden && this.isConnected) {
      this.#timer = setTimeout(() => this.#ask(), pause);
    }
  }

  /* Asks whether anything was written since the page was drawn. The answer's trace differs with each change. */
  async #ask() {
    this.#since ||= this.since;
    try {
      const answer = await fetch(new URL('api/diary/news?since=' + this.#since, document.baseURI), {
        headers: { Accept: 'application/json' },
        credentials: 'same-origin'
      });
      if (answer.status === 401 || answer.status === 403) {
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const { trace } = await answer.json();
      this.#pause = PAUSE;
      if (trace !== this.#known) {
        this.#known = trace;
        this.$server.refresh();
      }
    } catch (failure) {
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    }
    this.#schedule(this.#pause);
  }

  #click(event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
    const warning = event.target.closest('[data-acknowledge]');
    if (warning) {
      warning.disabled = true;
      this.$server.acknowledge(warning.dataset.child, warning.dataset.acknowledge);
    }
  }

  #tick(event) {
    const box = event.target;
    if (box.dataset.lesson) {
      this.$server.tick(box.dataset.child, box.dataset.lesson, box.dataset.task ?? '', box.checked);
    } else if (box.dataset.habit !== undefined) {
      this.$server.lookAhead(box.checked);
    }
  }

  /* What was focused before the page was drawn anew is focused again. */
  #focusAgain() {
    if (this.#key && (document.activeElement === document.body || document.activeElement === null)) {
      this.querySelector('[data-key="' + CSS.escape(this.#key) + '"]')?.focus({ preventScroll: true });
    }
  }

  #touched(event) {
    const touch = event.changedTouches[0];
    this.#touch = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
  }

  #released(event) {
    if (!this.#touch) {
      return;
    }
    const touch = event.changedTouches[0];
    const aside = touch.clientX - this.#touch.x;
    const along = touch.clientY - this.#touch.y;
    this.#touch = null;
    if (Math.abs(aside) > SWIPE && Math.abs(aside) > 2 * Math.abs(along)) {
      this.#turn(aside < 0 ? 'next' : 'prev');
    }
  }

  #arrow(event) {
    const typing = event.target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable], vaadin-menu-bar, [role="menu"]');
    if (typing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === 'ArrowLeft') {
      this.#turn('prev');
    } else if (event.key === 'ArrowRight') {
      this.#turn('next');
    }
  }

  #turn(direction) {
    this.querySelector('a[rel="' + direction + '"]')?.click();
  }
}

if (!customElements.get('okrug-diary')) {
  customElements.define('okrug-diary', OkrugDiary);
}
