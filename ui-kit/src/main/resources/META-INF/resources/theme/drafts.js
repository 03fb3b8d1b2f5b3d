// Texts that are being written, kept in the tab until the server has them.
window.okrugDrafts = window.okrugDrafts || {
  keep(field, key) {
    const kept = sessionStorage.getItem(key);
    if (kept && !field.value) {
      field.value = kept;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    field.addEventListener('input', () => {
      if (field.value) {
        sessionStorage.setItem(key, field.value);
      } else {
        sessionStorage.removeItem(key);
      }
    });
  },
};
