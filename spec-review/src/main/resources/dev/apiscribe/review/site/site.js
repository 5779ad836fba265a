// What a page can do beyond showing itself. Without it, everything can still be read.
'use strict';

(() => {
  const page = document.documentElement;
  const root = page.dataset.root;

  // Pages from a file system may have no storage; then the theme lasts as long as the page.
  const kept = (value) => {
    try {
      if (value) localStorage.setItem('theme', value);
      return localStorage.getItem('theme');
    } catch (e) {
      return null;
    }
  };
  if (kept()) page.dataset.theme = kept();

  const isDark = () => (page.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

  // What needs a script to work is not there without one.
  const controls = `<div class="find">
<label for="search" class="unseen">Search operations, fields, error codes and deviations</label>
<input id="search" type="text" enterkeyhint="search" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list"
  autocomplete="off" spellcheck="false" placeholder="Search  /">
<ul id="results" role="listbox" aria-label="Found" hidden></ul>
</div>
<button id="theme" type="button" aria-label="Dark colours">◐</button>`;

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('.bar').insertAdjacentHTML('beforeend', controls);
    theme();
    contents();
    search();
    permalinks();
    sorting();
    filters();
  });

  let silence;
  function announce(text) {
    const place = document.getElementById('announce');
    place.textContent = text;
    place.classList.add('shown');
    clearTimeout(silence);
    silence = setTimeout(() => place.classList.remove('shown'), 3000);
  }

  function theme() {
    const button = document.getElementById('theme');
    button.setAttribute('aria-pressed', isDark());
    button.addEventListener('click', () => {
      page.dataset.theme = isDark() ? 'light' : 'dark';
      kept(page.dataset.theme);
      button.setAttribute('aria-pressed', isDark());
    });
  }

  // Long pages begin with the way to their sections.
  function contents() {
    const heads = [...document.querySelectorAll('main h2[id]')];
    if (page.dataset.kind !== 'operation' || !heads.length) return;
    const list = document.createElement('nav');
    list.className = 'contents';
    list.setAttribute('aria-label', 'On this page');
    list.append(...heads.map((head) => {
      const link = document.createElement('a');
      link.href = '#' + head.id;
      link.textContent = head.textContent;
      return link;
    }));
    document.querySelector('main .cells').after(list);
  }

  // Search: what can be found is a script of its own, loaded when a reader searches.
  function search() {
    const field = document.getElementById('search');
    const list = document.getElementById('results');
    let loading;
    let chosen = -1;
    let before = null;

    const load = () => loading ||= new Promise((done) => {
      const script = document.createElement('script');
      script.src = root + 'assets/search-data.js';
      script.onload = () => done(window.searchData.map((entry) => ({entry, text: entry[1].toLowerCase(), all: entry.join(' ').toLowerCase()})));
      document.head.append(script);
    });

    const rank = (one, words) => {
      if (!words.every((word) => one.all.includes(word))) return -1;
      // A name is often one word where a reader types two: createStream, create_stream.
      const joined = (text) => text.replace(/[\s_.-]+/g, '');
      const whole = joined(words.join(''));
      const name = joined(one.text);
      return (name === whole ? 0 : name.startsWith(whole) ? 1 : name.includes(whole) ? 2 : 3)
          + (one.entry[0] === 'operation' || one.entry[3].includes('/operations/') ? 0 : 0.5);
    };

    const close = () => {
      list.hidden = true;
      chosen = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };

    const choose = (index) => {
      const items = list.children;
      if (!items.length) return;
      chosen = (index + items.length) % items.length;
      for (const item of items) item.setAttribute('aria-selected', item === items[chosen]);
      items[chosen].scrollIntoView({block: 'nearest'});
      field.setAttribute('aria-activedescendant', items[chosen].id);
    };

    const go = (item) => { location.href = root + item.dataset.href; close(); };

    const show = async () => {
      const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      const data = await load();
      if (!words.length) return close();
      const found = data.map((one) => [rank(one, words), one.entry]).filter(([place]) => place >= 0).sort((a, b) => a[0] - b[0]);
      list.replaceChildren(...found.slice(0, 40).map(([, [kind, name, detail, href]], index) => {
        const item = document.createElement('li');
        item.id = 'result-' + index;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.dataset.href = href;
        const title = document.createElement('b');
        title.textContent = name;
        const more = document.createElement('span');
        more.textContent = kind + ' · ' + detail;
        item.append(title, more);
        item.addEventListener('mousedown', (event) => { event.preventDefault(); go(item); });
        return item;
      }));
      chosen = -1;
      field.removeAttribute('aria-activedescendant');
      list.hidden = !found.length;
      field.setAttribute('aria-expanded', String(!list.hidden));
      document.getElementById('announce').textContent = found.length + ' found';
    };

    field.addEventListener('focus', load);
    field.addEventListener('input', show);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') choose(chosen + 1);
      else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === 'Enter' && !list.hidden) go(list.children[Math.max(chosen, 0)]);
      else if (event.key === 'Escape') {
        const wasOpen = !list.hidden;
        close();
        if (!wasOpen) field.value = '';
        (before || document.getElementById('main')).focus();
      } else return;
      event.preventDefault();
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, select, textarea');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        before = document.activeElement === document.body ? null : document.activeElement;
        field.focus();
      }
    });
  }

  // The clipboard of a page from a file system may be closed; the older way is open.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'unseen';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  }

  function permalinks() {
    const button = (after, label, more) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'copy';
      made.textContent = 'copy ' + label;
      made.setAttribute('aria-label', 'copy ' + label + more);
      after.after(made);
      return made;
    };
    for (const link of document.querySelectorAll('.permalink')) {
      button(link, 'link', ' to ' + link.textContent).dataset.copy = link.getAttribute('href');
    }
    for (const title of document.querySelectorAll('.snippet b')) {
      button(title, title.textContent, '').dataset.copyFrom = title.closest('.snippet').querySelector('pre').id;
    }
    document.addEventListener('click', async (event) => {
      const button = event.target.closest('.copy');
      if (!button) return;
      const from = button.dataset.copyFrom;
      await copy(from ? document.getElementById(from).textContent : location.href.split('#')[0] + button.dataset.copy);
      button.focus();
      announce(from ? 'Copied: ' + button.textContent.replace('copy ', '') + '.' : 'Copied the link ' + button.dataset.copy + '.');
    });
  }

  function sorting() {
    for (const table of document.querySelectorAll('.sortable')) {
      const heads = [...table.tHead.rows[0].cells];
      const body = table.tBodies[0];
      heads.forEach((head, column) => head.querySelector('button')?.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach((other) => other.hasAttribute('aria-sort') && other.setAttribute('aria-sort', 'none'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const rows = [...body.rows].map((row) => [row.cells[column].textContent.trim().toLowerCase(), row]);
        rows.sort((a, b) => (up ? 1 : -1) * (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
        body.append(...rows.map(([, row]) => row));
        announce('Sorted by ' + head.textContent.trim() + (up ? '.' : ', last first.'));
      }));
    }
  }

  function filters() {
    const table = document.getElementById('deviations');
    const text = document.getElementById('filter-text');
    if (!table || !text) return;
    const count = document.getElementById('filter-count');
    const selects = ['api', 'kind', 'entry'].map((name) => [name, document.getElementById('filter-' + name)]);
    const fields = [['text', text], ...selects];
    const rows = [...table.tBodies[0].rows].map((row) => [row, row.textContent.toLowerCase() + ' ' + row.id.toLowerCase()]);
    const filter = () => {
      const words = text.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [row, content] of rows) {
        const fits = selects.every(([name, select]) => !select.value || row.dataset[name] === select.value) && words.every((word) => content.includes(word));
        row.hidden = !fits;
        shown += fits;
      }
      count.textContent = shown + ' of ' + rows.length;
    };
    // The filter is in the address, #?api=lts&kind=gap. The permalink of an entry shows it, whatever was filtered before.
    const read = () => {
      const asked = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
      fields.forEach(([name, field]) => { field.value = asked.get(name) || ''; });
      filter();
    };
    const write = () => {
      const asked = new URLSearchParams(fields.filter(([, field]) => field.value).map(([name, field]) => [name, field.value]));
      history.replaceState(null, '', '#?' + asked);
      filter();
    };
    fields.forEach(([, field]) => field.addEventListener('input', write));
    text.form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', read);
    read();
  }
})();
